package main

import (
	"errors" // ERROR "errors" imported and not used
	"fmt"
	m "math" // ERROR "math" imported as m and not used
	"os" // ERROR "os" imported and not used
	_ "sort"
	"strings" // ERROR "strings" imported and not used
)

func main() {
	os := 1
	_ = os
	fmt.Println()
	var strings string
	_ = strings
}
