package main

type B bool

func f() bool        { return true }
func g() (bool, int) { return true, 1 }

func main() {
	if 1 { // ERROR non-boolean condition in if statement
	}
	if "a" { // ERROR non-boolean condition in if statement
	} else if nil { // ERROR non-boolean condition in if statement
	} else if f { // ERROR non-boolean condition in if statement
	}
	if f() {
	}
	if g() { // ERROR multiple-value g() (value of type (bool, int)) in single-value context
	}
	if x := 1; x { // ERROR non-boolean condition in if statement
	}
	if x := 1; x == 1 {
	} else if y := x; y == 2 {
	} else {
		z := x + y // ERROR declared and not used: z
	}
	if B(true) {
	}
	if x, y := g(); x {
		_ = y
	}
	if x, y := g(); y { // ERROR declared and not used: x // ERROR non-boolean condition in if statement
	}
	if f(); true {
	}
	if f; true { // ERROR f (value of type func() bool) is not used
	}
	if bool { // ERROR bool (type) is not an expression
	}
	if interface{}(true) { // ERROR non-boolean condition in if statement
	}
	if x == 1 { // ERROR undefined: x
	}
}
