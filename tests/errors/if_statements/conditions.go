package main

func f() (bool, error) { return true, nil }
func none()            {}

func main() {
	x := 1
	if x { // ERROR non-boolean condition in if statement
	}
	if x = 2; x { // ERROR non-boolean condition in if statement
	}
	if "a" { // ERROR non-boolean condition in if statement
	}
	if nil { // ERROR non-boolean condition in if statement
	}
	if f() { // ERROR in single-value context
	}
	if none() { // ERROR used as value
	}
	if ok, err := f(); ok { // ERROR declared and not used: err
	}
	if ok, _ := f(); ok {
	} else if ok {
	} else if y := 5; y { // ERROR non-boolean condition in if statement
	} else {
		_ = y
	}
	_ = ok // ERROR undefined: ok
	if x == 1 && x { // ERROR invalid operation: x == 1 && x (mismatched types untyped bool and int)
	}
	if !x { // ERROR invalid operation: operator ! not defined on x
	}
	if x := true; x {
		var x int = x // ERROR as int value in variable declaration
		_ = x
	}
	if x == 1 {
	}
	if x & 1 { // ERROR non-boolean condition in if statement
	}
	if true {
	}
}
