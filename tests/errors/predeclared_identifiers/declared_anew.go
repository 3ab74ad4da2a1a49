package main

// Predeclared identifiers may be declared anew, in the universe's inner scopes; then they mean the new thing.
type (
	int        string
	error      interface{ Foo() }
	any        interface{ m() }
	byte       = int
	comparable interface{ any }
	string     []rune
)

var (
	_ int = "a" // ERROR cannot use "a" (untyped string constant) as int value in variable declaration
	_ int = 1 // ERROR cannot use 1 (untyped int constant) as int value in variable declaration
	e error
	_            = e.Error // ERROR e.Error undefined (type error has no field or method Error)
	_ any        = 1 // ERROR cannot use 1 (constant of type int) as any value in variable declaration: int does not implement any (missing method m)
	_ comparable = 2 // ERROR cannot use 2 (constant of type int) as comparable value in variable declaration: int does not implement comparable (missing method m)
	_ string     = "abc" // ERROR cannot use "abc" (untyped string constant) as string value in variable declaration
	_ string     = "abc"[:] // ERROR cannot use "abc"[:] (value of type string) as string value in variable declaration
	n            = 1
)

func len(x []rune) bool { return true } // ERROR cannot use true (untyped int constant 5) as bool value in return statement
func panic(x float64)   {}
func append() float64   { return panic(1) } // ERROR panic(1) (no value) used as value
func print()            {}

var _ bool = len(nil) // ERROR cannot use nil (variable of type int) as []rune value in argument to len
var _ = len("abc") // ERROR cannot use "abc" (untyped string constant) as []rune value in argument to len
var _ = append(n) // ERROR too many arguments in call to append

const (
	true       = 5
	iota       = 7
	a, b, c, d = iota, iota + true, 1 == 1 == true, false // ERROR invalid operation: 1 == 1 == true (mismatched types untyped bool and untyped int)
)

var nil = 2
var _ *float64 = nil // ERROR cannot use nil (variable of type int) as *float64 value in variable declaration

// The literals keep the types of the universe.
var f = 'x' + 1
var _ rune = f
var _ float64 = n // ERROR cannot use n (variable of type int) as float64 value in variable declaration

func generic[T comparable](T) {}

func main() {
	print(1) // ERROR too many arguments in call to print
	println(n, f, a)
	generic(1) // ERROR int does not satisfy comparable (missing method m)
	for i := range 3 {
		var _ int = i // ERROR cannot use i (variable of type int) as int value in variable declaration
	}
	make := func(s string) {}
	make([]rune, 1) // ERROR []rune (type) is not an expression // ERROR too many arguments in call to make
	var cap cap // ERROR declared and not used: cap // ERROR cap (built-in function) is not a type
}
