package main

type Flag bool
type Int int

func two() (bool, bool) { return true, true }
func none()             {}
func one() bool         { return true }

func gen[B ~bool, M ~bool | ~int](b B, m M) {
	if b {
	}
	if m { // ERROR non-boolean condition in if statement
	}
}

func main() {
	var x int
	var p *bool
	var a any = true
	var fl Flag
	if x { // ERROR non-boolean condition in if statement
	}
	if 1 { // ERROR non-boolean condition in if statement
	}
	if "s" { // ERROR non-boolean condition in if statement
	}
	if nil { // ERROR non-boolean condition in if statement
	}
	if p { // ERROR non-boolean condition in if statement
	}
	if *p {
	}
	if a { // ERROR non-boolean condition in if statement
	}
	if a.(bool) {
	}
	if a == true {
	}
	if fl {
	}
	if fl == true {
	}
	if two() { // ERROR multiple-value two() (value of type (bool, bool)) in single-value context
	}
	if none() { // ERROR none() (no value) used as value
	}
	if one { // ERROR non-boolean condition in if statement
	}
	if one() {
	}
	if bool { // ERROR bool (type) is not an expression
	}
	if x = 1; x == 1 {
	}
	if y := 1; true { // ERROR declared and not used: y
	}
	if y, z := two(); y { // ERROR declared and not used: z
	}
	if y := 1; y > 0 {
	} else if z := 2; y > z {
	} else {
		_ = z + y
	}
	_ = y // ERROR undefined: y
	if x := x; x > 0 {
		x := "s" // ERROR declared and not used: x
	}
	if x++; x > 0 {
	}
	if x; x > 0 { // ERROR x (variable of type int) is not used
	}
	if true {
		return
	} else {
		undefined() // ERROR undefined: undefined
	}
	if x == nil { // ERROR invalid operation: x == nil (mismatched types int and untyped nil)
	}
	if x && true { // ERROR invalid operation: x && true (mismatched types int and untyped bool)
	}
	if !x { // ERROR invalid operation: operator ! not defined on x (variable of type int)
	}
	if _ := 1; true { // ERROR no new variables on left side of :=
	}
	if v, ok := a.(int); ok {
	} else if !ok {
		v := v // ERROR declared and not used: v
	}
	if const1 := 1; const1 { // ERROR non-boolean condition in if statement
	}
}
