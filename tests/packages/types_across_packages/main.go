package main

import (
	"fmt"
	"sync/atomic"

	x1 "example.com/tap/a/x"
	x2 "example.com/tap/b/x"
	"example.com/tap/lib"
)

var _ x1.T = x2.T{} // ERROR cannot use x2.T{} (value of struct type "example.com/tap/b/x".T) as "example.com/tap/a/x".T value in variable declaration

var _ int = x1.T{}         // ERROR value of struct type "example.com/tap/a/x".T) as int value
var _ int = lib.T{}        // ERROR cannot use lib.T{} (value of struct type lib.T) as int value
var _ int = atomic.Int32{} // ERROR as int value in variable declaration

type fits struct{}

func (fits) M() {}
func (fits) m() {}

type noM struct{}

func main() {
	lib.Needs(fits{})          // ERROR (type fits) does not satisfy lib.Constraint (missing method m)
	lib.Needs(noM{})           // ERROR (type noM) does not satisfy lib.Constraint (missing method M)
	lib.Needs(lib.Fits{})
	lib.Ordered("a")
	lib.Ordered(lib.T{})       // ERROR lib.T does not satisfy lib.ordered
	lib.Pair[int]{}.First()    // ERROR not enough type arguments for type Pair: have 1, want 2
	var p lib.Pair[int, string]
	p.first = 1 // ERROR p.first undefined (type lib.Pair[int, string] has no field or method first, but does have method First)
	p.swap()    // ERROR p.swap undefined (cannot refer to unexported method swap)
	_ = lib.Pair[int, string]{1, "a"} // ERROR implicit assignment to unexported field first in struct literal of type lib.Pair[int, string] // ERROR implicit assignment to unexported field second
	_ = lib.Open{1, 2}
	_ = lib.Open{1} // ERROR too few values in struct literal of type lib.Open
	_ = lib.Open{C: 1} // ERROR unknown field C in struct literal of type lib.Open
	lib.V = 1 // ERROR cannot use 1 (untyped int constant) as string value in assignment
	&lib.C // ERROR cannot take address of lib.C
	lib.T // ERROR lib.T (type) is not an expression
	lib.F // ERROR lib.F (value of type func(
	var h = lib.F(1)
	h.Shown = 1
	h.hidden() // ERROR h.hidden undefined (cannot refer to unexported method hidden)
	fmt.Println(h.Shown, h.hide) // ERROR h.hide undefined (cannot refer to unexported field hide)
	var i lib.Closed = fits{} // ERROR fits does not implement lib.Closed (missing method m)
	_ = i.(fits) // ERROR impossible type assertion: i.(fits)
	switch i.(type) {
	case fits: // ERROR impossible type switch case: fits
	case lib.Fits:
	}
	var s struct{ hide int } = lib.Anon() // ERROR cannot use lib.Anon()
	_ = s == lib.Anon() // ERROR mismatched types struct{hide int} and struct{hide int}
	_ = lib.T{} == x1.T{} // ERROR mismatched types lib.T and "example.com/tap/a/x".T
	type local = lib.undefined // ERROR undefined: lib.undefined
	var _ lib.V // ERROR lib.V (variable of type string) is not a type
	for range (lib.T{}) { // ERROR cannot range over (lib.T{}) (value of struct type lib.T)
	}
	lib.Fits.M(3) // ERROR cannot use 3 (untyped int constant) as lib.Fits value in argument to lib.Fits.M
	lib.F("a") // ERROR cannot use "a" (untyped string constant) as int value in argument to lib.F
	lib.F() // ERROR not enough arguments in call to lib.F
	_, _ = lib.F(1) // ERROR assignment mismatch: 2 variables but lib.F returns 1 value
}
