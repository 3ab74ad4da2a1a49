package main

type T struct{}

func (T) m() int { return 1 }
func f() int     { return 1 }
func g(int)      {}

func main() {
	var s []int
	var m map[string]int
	var ch chan int
	var t T
	go f()
	go g(1)
	go g("a") // ERROR cannot use "a" (untyped string constant) as int value in argument to g
	go g() // ERROR not enough arguments in call to g
	go t.m()
	go f // ERROR expression in go must be function call
	go 1 // ERROR expression in go must be function call
	go int(1) // ERROR go requires function call, not conversion int(1) (constant 1 of type int)
	go append(s, 1) // ERROR go discards result of append(s, 1) (value of type []int)
	go len(s) // ERROR go discards result of len(s) (value of type int)
	go println("a")
	go panic(1)
	go delete(m, "a")
	go copy(s, s)
	go recover()
	go close(ch)
	go func() {}()

	go func() { return 1 }() // ERROR too many return values
	go make([]int, 1) // ERROR go discards result of make([]int, 1) (value of type []int)
	go undefined() // ERROR undefined: undefined
	go f().x() // ERROR f().x undefined (type int has no field or method x)
	defer f()
	defer f // ERROR expression in defer must be function call
	defer int(1) // ERROR defer requires function call, not conversion int(1) (constant 1 of type int)
	defer append(s, 1) // ERROR defer discards result of append(s, 1) (value of type []int)
	defer new(int) // ERROR defer discards result of new(int) (value of type *int)
	defer cap(s) // ERROR defer discards result of cap(s) (value of type int)
	defer recover()
	defer panic("x")

	defer func() { x := 1 }() // ERROR declared and not used: x
	defer undefined // ERROR expression in defer must be function call // ERROR undefined: undefined
	defer t // ERROR expression in defer must be function call
	defer string([]byte{}) // ERROR defer requires function call, not conversion string([]byte{}) (value of type string)
	defer min(1, 2) // ERROR defer discards result of min(1, 2) (untyped int constant 1)
}
