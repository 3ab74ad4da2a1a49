package main

import (
	"errors" // ERROR "errors" imported and not used
	"fmt" // ERROR "fmt" imported and not used
	m "math"
	_ "os"
	. "sort" // ERROR "sort" imported and not used
	str "strings" // ERROR "strings" imported as str and not used
	sync "sync" // ERROR "sync" imported and not used
	"sync/atomic" // ERROR "sync/atomic" imported and not used
	"unicode/utf8"
)

func main() {
	m.Sqrt(2)
	fmt := 1
	_ = fmt
	_ = utf8.RuneLen('a')
}
