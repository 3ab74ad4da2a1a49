package main

type T struct{ f []int }
type I interface{ m() }
type J interface{ m(int) }
type A struct{}

func (A) m() {}

type B struct{}
type Color string
type Any any

func two() (int, int) { return 1, 2 }

func gen[P any, Q int | string, R comparable](p P, q Q, r R) {
	switch p { // ERROR cannot switch on p (variable of type P constrained by any) (P is not comparable)
	case p:
	}
	switch q {
	case q:
	case 1: // ERROR cannot convert 1 (untyped int constant) to type Q
	}
	switch r {
	case r:
	}
	switch p.(type) { // ERROR cannot use type switch on type parameter value p (variable of type P constrained by any)
	case int:
	}
	switch any(p).(type) {
	case P, Q, R, int:
	case P: // ERROR duplicate case P in type switch
	}
	switch x := any(q).(type) {
	case Q:
		_ = x + x
	case P:
		_ = x + x // ERROR invalid operation: operator + not defined on x (variable of type P constrained by any)
	}
}

func main() {
	var x int
	var e any
	var i I
	var s []int
	var m map[string]int
	var f func()
	var t T
	var u uint8
	switch t { // ERROR cannot switch on t (variable of struct type T) (T is not comparable)
	}
	switch t { // ERROR cannot switch on t (variable of struct type T) (T is not comparable)
	case t:
	}
	switch s {
	case nil, nil:
	}
	switch m {
	case m: // ERROR invalid case m in switch on m (map can only be compared to nil)
	}
	switch f {
	case nil:
	case f: // ERROR invalid case f in switch on f (func can only be compared to nil)
	}
	switch x {
	case x, x, 1, 01, 0x1: // ERROR duplicate case 01 (constant 1 of type int) in expression switch // ERROR duplicate case 0x1 (constant 1 of type int) in expression switch
	}
	switch u {
	case 255, 256, -1: // ERROR 256 (untyped int constant) overflows uint8 // ERROR -1 (untyped int constant) overflows uint8
	}
	switch two() { // ERROR multiple-value two() (value of type (int, int)) in single-value context
	}
	switch x {
	case two(): // ERROR multiple-value two() (value of type (int, int)) in single-value context
	}
	switch Color("a") {
	case "a", "b":
	case "a": // ERROR duplicate case "a" (constant of string type Color) in expression switch
	}
	switch e {
	case s: // ERROR invalid case s in switch on e (slice can only be compared to nil)
	case f, m, t: // ERROR invalid case f in switch on e (func can only be compared to nil) // ERROR invalid case m in switch on e (map can only be compared to nil) // ERROR invalid case t in switch on e (struct containing []int cannot be compared)
	case i:
	case nil:
	}
	switch i {
	case A{}:
	case B{}: // ERROR invalid case B{} in switch on i (mismatched types B and I)
	case e:
	case nil:
	}
	switch y := x; { // ERROR declared and not used: y
	}
	switch y := x; y {
	case 1:
		z := 1 // ERROR declared and not used: z
	}
	switch {
	case x: // ERROR invalid case x in switch on true (mismatched types int and bool)
	case e:
	case nil: // ERROR cannot convert nil to type bool
	}
	switch x := e.(type) { // ERROR x declared and not used
	}
	switch x := e.(type) { // ERROR x declared and not used
	case int:
	}
	switch e.(type) {
	case int, A, I, error, nil, []int, func():
	case int: // ERROR duplicate case int in type switch
	case nil: // ERROR duplicate case nil in type switch
	case I: // ERROR duplicate case I in type switch
	case interface{ m() }:
	case J, A: // ERROR duplicate case A in type switch
	}
	switch i.(type) {
	case J:
	case A, *A:
	case B: // ERROR impossible type switch case: B
	case *B: // ERROR impossible type switch case: *B
	case int, Any: // ERROR impossible type switch case: int
	}
	switch x.(type) { // ERROR x (variable of type int) is not an interface
	}
	switch t.f.(type) { // ERROR t.f (variable of type []int) is not an interface
	}
	switch e := e.(type) {
	case 1: // ERROR 1 is not a type
	case x: // ERROR x (local variable) is not a type
	case undefined: // ERROR undefined: undefined
	default:
		_ = e
	}
	switch v := any(i).(type) {
	case A:
		v.m()
		v.n() // ERROR v.n undefined (type A has no field or method n)
	case I, J:
		v.m() // ERROR v.m undefined (type any has no field or method m)
	case nil:
		v.m() // ERROR v.m undefined (type any has no field or method m)
	}
	switch e.(type) {
	default:
	default: // ERROR multiple defaults (first
	}
	switch {
	default:
	case true:
	default: // ERROR multiple defaults (first
	}
	switch x {
	case 1:
		break
		continue // ERROR continue is not in a loop
	}
	switch e.(type) {
	case []undefined2: // ERROR undefined: undefined2
	case map[[]int]int: // ERROR invalid map key type []int
	}
	var type1 = e.(type) // ERROR declared and not used: type1 // ERROR invalid syntax tree: use of .(type) outside type switch
	_ = x.(type) // ERROR invalid syntax tree: use of .(type) outside type switch
	switch 'a' {
	case 97, 'a': // ERROR duplicate case 'a' (constant 97 of type rune) in expression switch
	}
	switch 1.0 {
	case 1, 1.0: // ERROR duplicate case 1.0 (constant 1 of type float64) in expression switch
	}
	switch true {
	case true, true, 1 == 1:
	case Color("x") == "x":
	}
	switch x := 5; x.(type) { // ERROR x (variable of type int) is not an interface
	}
	switch x + 1 {
	case "a" + "b", 1 << 3, 8: // ERROR cannot convert "a" + "b" (untyped string constant "ab") to type int // ERROR duplicate case 8 (constant of type int) in expression switch
	}
	switch any(x) {
	case 1, int8(1), 1.0, '1', "1", 1: // ERROR duplicate case 1 (constant of type int) in expression switch
	}
}
