package main

import (
	"/usr/lib/x"          // ERROR "/usr/lib/x" is not a package path
	"example.com/m/two"   // ERROR found packages two (a.go) and three (b.go) in
)

func main() { two.F() }
