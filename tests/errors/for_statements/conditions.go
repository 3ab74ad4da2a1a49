package main

func f() int  { return 1 }
func g() bool { return true }
func none()   {}

func main() {
	x := 1
	var p *int
	for x { // ERROR non-boolean condition in for statement
	}
	for 1 { // ERROR non-boolean condition in for statement
	}
	for f() { // ERROR non-boolean condition in for statement
	}
	for g() {
		break
	}
	for none() { // ERROR used as value
	}
	for p { // ERROR non-boolean condition in for statement
	}
	for i := 0; i; i++ { // ERROR non-boolean condition in for statement
	}
	for i := 0; i < "a"; i++ { // ERROR invalid operation: i < "a" (mismatched types int and untyped string)
	}
	for i := 0; i < 3; f() {
	}
	for nil { // ERROR non-boolean condition in for statement
	}
	for "s" { // ERROR non-boolean condition in for statement
	}
	for undefined { // ERROR undefined: undefined
	}
	type B bool
	var b B
	for b {
	}
	for i := 0; i < 3; j++ { // ERROR undefined: j
	}
	i = 5 // ERROR undefined: i
}
