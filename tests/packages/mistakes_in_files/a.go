package main

import (
	"fmt"
	"os" // ERROR "os" imported and not used
	str "strings" // ERROR "strings" imported as str and not used
)

func twice() {}

func main() { fmt.Println(undefined, other) } // ERROR undefined: undefined

type T struct{}

func (T) m() {}
