package main

import (
	"fmt"
	"math"
	"strings"
)

// Go's compiler knows names of other packages that something exported refers to.

func main() {
	root := math.sqrt(2) // ERROR name sqrt not exported by package math
	var n int = root // ERROR cannot use root (variable of type float64) as int value in variable declaration
	fmt.println(n) // ERROR undefined: fmt.println (but have Println)
	fmt.errorf("a") // ERROR name errorf not exported by package fmt
	math.pow(2, 3) // ERROR name pow not exported by package math
	math.squareroot(2) // ERROR undefined: math.squareroot
	strings.toUpper("a") // ERROR undefined: strings.toUpper (but have ToUpper)
	_ = strings.indexFunc // ERROR name indexFunc not exported by package strings
	var b strings.builder // ERROR declared and not used: b // ERROR undefined: strings.builder (but have Builder)
}
