package main

import "fmt"

type I interface{ M() }
type J interface{ M(int) }
type A struct{}
type B struct{}
type C struct{}

func (A) M()  {}
func (*C) M() {}

func main() {
	var i I
	var e interface{}
	var n int
	var a A
	_ = i.(A)
	_ = i.(B) // ERROR impossible type assertion: i.(B)
	_ = i.(C) // ERROR impossible type assertion: i.(C)
	_ = i.(*C)
	_ = i.(*A)
	_ = i.(J)
	_ = i.(fmt.Stringer)
	_ = i.(int) // ERROR impossible type assertion: i.(int)
	_ = e.(int)
	_ = e.(B)
	_ = n.(int) // ERROR invalid operation: n
	_ = a.(A) // ERROR invalid operation: a
	_ = e.(undefined) // ERROR undefined: undefined
	_ = e.(type) // ERROR invalid syntax tree: use of .
	x, ok, z := e.(int) // ERROR assignment mismatch: 3 variables but 1 value
	v, ok := i.(B) // ERROR impossible type assertion: i.(B)
	_ = nil.(int) // ERROR invalid operation: nil is not an interface
	_, _, _, _ = x, ok, z, v
	e.(int) = 5 // ERROR cannot assign to e.(int) (neither addressable nor a map index expression)
	e.(int) // ERROR is not used
	switch i.(type) {
	case A, B: // ERROR impossible type switch case: B
	case C: // ERROR impossible type switch case: C
	case *C:
	case J:
	case nil:
	case nil: // ERROR duplicate case nil in type switch
	case int: // ERROR impossible type switch case: int
	case A: // ERROR duplicate case A in type switch
	}
	switch e.(type) {
	case int, string, int: // ERROR duplicate case int in type switch
	case undefined: // ERROR undefined: undefined
	default:
	default: // ERROR multiple defaults
	}
	switch n.(type) { // ERROR is not an interface
	}
	switch x := e.(type) { // ERROR x declared and not used
	}
	switch x := e.(type) { // ERROR x declared and not used
	case int:
	case string:
	}
	switch x := e.(type) {
	case int:
		_ = x + 1
	case string:
		_ = x + 1 // ERROR invalid operation: x + 1 (mismatched types string and untyped int)
	case bool, int8:
		_ = x + 1 // ERROR invalid operation: x + 1 (mismatched types interface{} and untyped int)
	}
}
