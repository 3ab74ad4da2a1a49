package main

import "fmt"

type T struct{}

func f() {}

func main() {
	x := 1
	_ = int // ERROR is not an expression
	_ = T // ERROR is not an expression
	_ = T{}
	var y x // ERROR x (local variable) is not a type
	var z f // ERROR declared and not used: z // ERROR f (function) is not a type
	_ = y
	x = int // ERROR is not an expression
	x = T // ERROR is not an expression
	var a []x // ERROR declared and not used: a // ERROR x (local variable) is not a type
	_ = *T // ERROR is not an expression
	_ = (*T)(nil)
	_ = []int // ERROR is not an expression
	_ = f() == 1 // ERROR used as value
	x = f // ERROR as int value in assignment
	x = f() // ERROR used as value
	_ = int + 5 // ERROR is not an expression
	_ = fmt.Stringer // ERROR is not an expression
	var s fmt.Println // ERROR declared and not used: s // ERROR is not a type
	_ = map[x]int{} // ERROR x (local variable) is not a type
	_ = make(x) // ERROR x (local variable) is not a type
	_ = [x]int{} // ERROR invalid array length x
}
