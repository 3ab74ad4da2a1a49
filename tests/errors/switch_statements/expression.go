package main

type myInt int
type st struct{ a int }
type B bool

func f() int { return 1 }
func none()  {}

func main() {
	x := 1
	switch x {
	case 1, 2, 1: // ERROR duplicate case 1 (constant of type int) in expression switch
	case 3:
	case 2: // ERROR duplicate case 2 (constant of type int) in expression switch
	case "a": // ERROR cannot convert "a" (untyped string constant) to type int
	case 1.0: // ERROR duplicate case 1.0 (constant 1 of type int) in expression switch
	case 1.5: // ERROR 1.5 (untyped float constant) truncated to int
	case 'a', 97: // ERROR duplicate case 97 (constant of type int) in expression switch
	case f(), f():
	case nil: // ERROR cannot convert nil to type int
	case myInt(1): // ERROR invalid case myInt(1) in switch on x (mismatched types myInt and int)
	case undefined: // ERROR undefined: undefined
	}
	switch "s" {
	case "a", "b", "a": // ERROR duplicate case "a" (constant of type string) in expression switch
	case 1: // ERROR cannot convert 1 (untyped int constant) to type string
	default:
	default: // ERROR multiple defaults
	}
	switch 1.5 {
	case 1.5, 2, 2.0, 1.5: // ERROR duplicate case 2.0 (constant 2 of type float64) in expression switch // ERROR duplicate case 1.5 (constant of type float64) in expression switch
	}
	switch {
	case x > 1:
	case x: // ERROR invalid case x in switch on true (mismatched types int and bool)
	case 1: // ERROR cannot convert 1 (untyped int constant) to type bool
	case "a": // ERROR cannot convert "a" (untyped string constant) to type bool
	case true, true:
	case false:
	case B(true): // ERROR invalid case B(true) in switch on true (mismatched types B and bool)
	case interface{}(true):
	case nil: // ERROR cannot convert nil to type bool
	default:
	}
	switch true {
	case true, true:
	case x == 1:
	case x: // ERROR invalid case x in switch on true (mismatched types int and bool)
	}
	var i interface{} = 1
	switch i {
	case 1, 1, "a", myInt(1), int8(1), int8(1), "a": // ERROR duplicate case 1 (constant of type int) in expression switch // ERROR duplicate case int8(1) (constant 1 of type int8) in expression switch // ERROR duplicate case "a" (constant of type string) in expression switch
	case []int{}: // ERROR invalid case []int{} in switch on i (slice can only be compared to nil)
	case nil, nil:
	}
	switch []int(nil) {
	case nil:
	case []int{}: // ERROR invalid case []int{} in switch on []int(nil) (slice can only be compared to nil)
	}
	switch (func())(nil) {
	case nil:
	}
	switch (st{}) {
	case st{1}:
	case 1: // ERROR cannot convert 1 (untyped int constant) to type struct{a int}
	}
	switch none() { // ERROR none() (no value) used as value
	}
	switch nil { // ERROR use of untyped nil in switch expression
	}
	switch f {
	case nil:
	}
	switch main {
	case main: // ERROR invalid case main in switch on main (func can only be compared to nil)
	}
	switch int { // ERROR int (type) is not an expression
	}
	switch y := 5; y {
	}
	switch x; x { // ERROR x (variable of type int) is not used
	case 7:
	}
	switch {
	case 1 < 2:
	}
}
