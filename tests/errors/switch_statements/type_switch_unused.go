package main

type I interface{ M() }
type A struct{}

func (A) M() {}

type B struct{}

func f(i I, e interface{}, n int) {
	switch x := e.(type) { // ERROR x declared and not used
	case int:
	}
	switch x := e.(type) {
	case int:
		_ = x
	case string:
	}
	switch x := n.(type) { // ERROR is not an interface
	case int:
		_ = x
	}
	switch i.(type) {
	case B: // ERROR impossible type switch case: B
	case *A:
	case A, *B: // ERROR impossible type switch case: *B
	}
	switch y := i.(type) {
	case A:
		y.N() // ERROR y.N undefined
	default:
		y.M()
		y.N() // ERROR y.N undefined
	}
	switch e := e.(type) {
	case int, string:
		_ = e + 1 // ERROR invalid operation: e + 1 (mismatched types interface{} and untyped int)
	case nil:
		_ = e + 1 // ERROR invalid operation: e + 1 (mismatched types interface{} and untyped int)
	case bool:
		_ = !e
	}
	_ = x // ERROR undefined: x
	switch i := i.(type) { // ERROR i declared and not used
	}
	switch e.(type) {
	case int:
		break
	case int: // ERROR duplicate case int in type switch
	case interface{}, error:
	case interface{}: // ERROR duplicate case interface{} in type switch
	case []int, []int: // ERROR duplicate case []int in type switch
	case func(int), func(int): // ERROR duplicate case func(int) in type switch
	}
}

func main() {}
