package main

import (
	"fmt"

	_ "example.com/m/blank"
	"example.com/m/dashed-name"
	. "example.com/m/dot"       // ERROR "example.com/m/dot" imported and not used
	"example.com/m/lib"
	unused "example.com/m/lib"  // ERROR "example.com/m/lib" imported as unused and not used
	other "example.com/m/other"
	"example.com/m/v2" // ERROR "example.com/m/v2" imported as versioned and not used
)

func main() {
	dashed.F()
	_ = lib.unexported{}          // ERROR name unexported not exported by package lib
	lib.Missing()                // ERROR undefined: lib.Missing
	var t lib.T
	t.hidden = 1                 // ERROR t.hidden undefined (cannot refer to unexported field hidden)
	t.method()                   // ERROR t.method undefined (cannot refer to unexported method method)
	_ = lib.T{1}                 // ERROR implicit assignment to unexported field hidden in struct literal of type lib.T
	_ = lib.T{hidden: 1}         // ERROR cannot refer to unexported field hidden in struct literal of type lib.T
	var i lib.I = t              // ERROR cannot use t (variable of struct type lib.T) as lib.I value in variable declaration: lib.T does not implement lib.I (missing method unexp)
	var j lib.I = mine{}         // ERROR cannot use mine{} (value of struct type mine) as lib.I value in variable declaration: mine does not implement lib.I (unexported method unexp)
	_ = other.T(t)               // ERROR cannot convert t (variable of struct type lib.T) to type other.T
	_ = struct{ hidden int }(t)  // ERROR cannot convert t (variable of struct type lib.T) to type struct{hidden int}
	_ = struct{ Shown int }(lib.S{})
	var s other.S = lib.S{}      // ERROR cannot use lib.S{} (value of struct type lib.S) as other.S value in variable declaration
	lib = nil                    // ERROR use of package lib not in selector
	blank.F()                    // ERROR undefined: blank
	fmt.Println(i, j, s)
	t.Shown()                    // ERROR t.Shown undefined (type lib.T has no field or method Shown)
	var e embeds
	_ = e.hidden // ERROR e.hidden undefined (cannot refer to unexported field hidden)
	e.method()   // ERROR e.method undefined (cannot refer to unexported method method)
}

type mine struct{}

func (mine) unexp() {}

type embeds struct{ lib.T }

func (lib.T) New() {} // ERROR cannot define new methods on non-local type lib.T
