package main

// The list of expressions may be left out after the first specification of a group, types and all.
const (
	a, b = iota, "x"
	c, d
	e // ERROR extra init expr
	f, g, h // ERROR missing init expr for h
	i int // ERROR missing init expr for i
	j = i
)

const k // ERROR missing init expr for k
const l int // ERROR missing init expr for l
const m, n = 1 // ERROR missing init expr for n
const o = 1, 2 // ERROR extra init expr 2
const (
	p, q = iota // ERROR missing init expr for q
	r, s // ERROR missing init expr for s
)
const (
	t // ERROR missing init expr for t
	u = 1
)

// The values are constants that the type represents.
const (
	_    []int   = nil // ERROR invalid constant type []int
	_    error   = nil // ERROR invalid constant type error
	_            = nil // ERROR nil is not constant
	_            = main // ERROR main (value of type func()) is not constant
	_            = v
	_            = len([]int{}) // ERROR len([]int{}) (value of type int) is not constant
	_            = len([3]int{})
	_    uint8   = 256 // ERROR cannot use 256 (untyped int constant) as uint8 value in constant declaration (overflows)
	_    string  = 1 // ERROR cannot use 1 (untyped int constant) as string value in constant declaration
	_    float64 = "a" // ERROR cannot use "a" (untyped string constant) as float64 value in constant declaration
	_            = 1 / 0 // ERROR invalid operation: division by zero
	_, _ int     = 1, "a" // ERROR cannot use "a" (untyped string constant) as int value in constant declaration
	_            = undefined // ERROR undefined: undefined
	_    missing = 1 // ERROR undefined: missing
)

var v = iota // ERROR cannot use iota outside constant declaration

// Errors of a repeated expression are told where it is repeated.
const (
	w uint8 = 100 << iota
	x
	y // ERROR cannot use 100 << iota (untyped int constant 400) as uint8 value in constant declaration (overflows)
)
const (
	_ = 1 / (2 - iota)
	_
	_ // ERROR invalid operation: division by zero
	_
)
const self = self // ERROR initialization cycle: self refers to itself
const first, second = second, first // ERROR initialization cycle for first

// Constants are no variables.
func main() {
	const local = 1
	const unused = 2
	const local = 3 // ERROR local redeclared in this block
	local = 4 // ERROR cannot assign to local (neither addressable nor a map index expression)
	local++ // ERROR cannot assign to local (neither addressable nor a map index expression)
	_ = &local // ERROR invalid operation: cannot take address of local (untyped int constant 1)
	const later = later // ERROR undefined: later
	const iota = 5
	const (
		five = iota
		also
	)
	var _ [five - also + 1]int = [1]int{}
}
