package main

type B bool

func f() bool { return true }

func main() {
	for 1 { // ERROR non-boolean condition in for statement
	}
	for "a" { // ERROR non-boolean condition in for statement
	}
	for nil { // ERROR non-boolean condition in for statement
	}
	for f { // ERROR non-boolean condition in for statement
	}
	for f() {
	}
	for B(true) {
	}
	for i := 0; i; i++ { // ERROR non-boolean condition in for statement
	}
	for i := 0; i < 10; i++ {
		j := i // ERROR declared and not used: j
	}
	for i := 0; undefined; i++ { // ERROR undefined: undefined
	}
	for true {
	}
	for i, j := 0, 1; i < j; i, j = i+1, j-1 {
	}
	for i := 0; i < 10; i + 1 { // ERROR i + 1 (value of type int) is not used
	}
	for i := 0; i < "a"; i++ { // ERROR invalid operation: i < "a" (mismatched types int and untyped string)
	}
	for i := range 3 {
		i := i // ERROR declared and not used: i
	}
}
