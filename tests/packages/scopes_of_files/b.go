package main

import (
	. "example.com/scopes/lib" // ERROR "example.com/scopes/lib" imported and not used
	m "strings"                // ERROR "strings" imported as m and not used
	_ "math"
)

func useB() {
	_ = ToUpper("b") // ERROR undefined: ToUpper
	_ = math.Pi      // ERROR undefined: math
}

func init() int { return 1 } // ERROR func init must have no arguments and no return values

var main = 1 // ERROR cannot declare main - must be func

type init struct{} // ERROR cannot declare init - must be func
