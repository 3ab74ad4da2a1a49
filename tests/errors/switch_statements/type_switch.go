package main

import "fmt"

type I interface{ M() }
type T struct{}

func (T) M() {}

type P struct{}

func (*P) M() {}

type J interface{ M() int }

func main() {
	var i interface{} = 1
	var m I = T{}
	x := 1
	switch i.(type) {
	case int, string, int: // ERROR duplicate case int in type switch
	case float64:
	case string: // ERROR duplicate case string in type switch
	case nil:
	case nil: // ERROR duplicate case nil in type switch
	case 1: // ERROR 1 is not a type
	case undefined: // ERROR undefined: undefined
	case []int:
	case []int: // ERROR duplicate case []int in type switch
	default:
	default: // ERROR multiple defaults
	}
	switch m.(type) {
	case T:
	case P: // ERROR impossible type switch case: P
	case *P:
	case int: // ERROR impossible type switch case: int
	case fmt.Stringer:
	case J:
	case I:
	case nil:
	}
	switch x.(type) { // ERROR x (variable of type int) is not an interface
	case int:
	}
	switch y := x.(type) { // ERROR x (variable of type int) is not an interface
	case int:
		_ = y
	}
	switch _ := i.(type) { // ERROR no new variable on left side of :=
	}
	switch y := i.(type) {
	case int:
		y++
		var s string = y // ERROR declared and not used: s // ERROR cannot use y (variable of type int) as string value in variable declaration
	case string, bool:
		y++ // ERROR invalid operation: y++ (non-numeric type interface{})
		var e interface{} = y
		_ = e
	case nil:
		_ = y.(int)
	default:
		y() // ERROR invalid operation: cannot call y (variable of type interface{}): interface{} is not a function
	}
	switch z := undefined2.(type) { // ERROR undefined: undefined2
	case int:
		_ = z + "a" // ERROR invalid operation: z + "a" (mismatched types int and untyped string)
	case string:
		z.foo() // ERROR z.foo undefined (type string has no field or method foo)
	}
	switch y := 5; w := i.(type) { // ERROR declared and not used: y // ERROR w declared and not used
	case int:
		w := 1 // ERROR no new variables on left side of :=
	}
	switch i.(type) {
	}
}
