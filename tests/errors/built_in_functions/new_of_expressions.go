package main

import "fmt" // ERROR "fmt" imported and not used

// new of an expression (Go 1.26): a pointer to a variable with its value; untyped constants take their default types.
var (
	_ *int     = new(1)
	_ *string  = new("a")
	_ *rune    = new('a')
	_ *error   = new(error(nil))
	_ *int     = new(int)
	_ **int    = new(new(1))
	_ *float64 = new(1) // ERROR cannot use new(1) (value of type *int) as *float64 value in variable declaration
	_ *int     = new(1.0) // ERROR cannot use new(1.0) (value of type *float64) as *int value in variable declaration
	_ *int8    = new(1) // ERROR cannot use new(1) (value of type *int) as *int8 value in variable declaration
	_          = new(nil) // ERROR use of untyped nil in argument to new
	_          = new(int, 1) // ERROR invalid operation: too many arguments for new(int, 1) (expected 1, found 2)
	_          = new() // ERROR invalid operation: not enough arguments for new() (expected 1, found 0)
	_          = new("a" + 1) // ERROR invalid operation: "a" + 1 (mismatched types untyped string and untyped int)
	_          = new(1 << 70) // ERROR cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in argument to new (overflows)
	_          = new(byte(300)) // ERROR constant 300 overflows byte
	_          = new(main)
	_          = new(main()) // ERROR main() (no value) used as value or type
	_          = new(two()) // ERROR multiple-value two() (value of type (int, int)) in single-value context
	_          = new(generic) // ERROR cannot use generic function generic without instantiation
	_          = new(generic[int])
	_          = new(append) // ERROR append (built-in) must be called
	_          = new(fmt) // ERROR use of package fmt not in selector
	_          = new(_) // ERROR cannot use _ as value or type
	_          = new(undefined) // ERROR undefined: undefined
	_          = new([]int{1}...) // ERROR invalid operation: invalid use of ... with built-in new
	_          = new(new(1)) == nil
	_          = *new(1 == 2) + 1 // ERROR invalid operation: *new(1 == 2) + 1 (mismatched types bool and untyped int)
	_          = new(1)[0] // ERROR cannot index new(1) (value of type *int)
)

const _ = new(1) // ERROR new(1) (value of type *int) is not constant

func two() (int, int)      { return 1, 2 }
func generic[T any](t T) T { return t }

func main() {
	new(1) // ERROR new(1) (value of type *int) is not used
	*new(1) = 2
	*new("a") = 2 // ERROR cannot use 2 (untyped int constant) as string value in assignment
	new(1) = nil // ERROR cannot assign to new(1) (neither addressable nor a map index expression)
	defer new(1) // ERROR defer discards result of new(1) (value of type *int)
	var s uint = 1
	var _ *int = new(1 << s)
	var _ *float64 = new(1.0 << s) // ERROR invalid operation: shifted operand 1.0 (type float64) must be integer
	var _ interface{ m() } = new(1) // ERROR cannot use new(1) (value of type *int) as interface{m()} value in variable declaration: *int does not implement interface{m()} (missing method m)
	_ = len(new([2]int{1}))
	var _ [len(new([2]int{1}))]int // ERROR array length len(new([2]int{…})) (value of type int) must be constant
	for range new(1) { // ERROR cannot range over new(1) (value of type *int)
	}
	x := new(1) // ERROR declared and not used: x
}
