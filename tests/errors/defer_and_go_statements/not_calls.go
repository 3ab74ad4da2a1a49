package main

import "fmt"

func f() int { return 1 }

type T struct{}

func (T) m() int { return 1 }

func main() {
	defer f()
	go f()
	defer fmt.Println()
	defer func() {}()
	go T{}.m()
	defer int(5) // ERROR defer requires function call, not conversion int(5)
	defer len("a") // ERROR defer discards result of len("a")
	defer append([]int{}, 1) // ERROR defer discards result of append([]int{}, 1)
	defer cap([]int{}) // ERROR defer discards result of cap([]int{})
	defer new(int) // ERROR defer discards result of new(int)
	defer make([]int, 1) // ERROR defer discards result of make([]int, 1)
	defer copy([]int{}, []int{})
	defer recover()
	defer panic(1)
	defer close(make(chan int))
	defer print()
	defer delete(map[int]int{}, 1)
	go string("a") // ERROR go requires function call, not conversion string("a")
	go len("a") // ERROR go discards result of len("a")
	go println()
	defer f(1) // ERROR too many arguments in call to f
	go T{}.m("a") // ERROR too many arguments in call to T{}.m
	defer undefined() // ERROR undefined: undefined
	defer T.m() // ERROR not enough arguments in call to T.m
	var n int
	go n() // ERROR invalid operation: cannot call n
	defer complex(1, 2) // ERROR defer discards result of complex(1, 2)
	defer clear(map[int]int{})
	defer min(1, 2) // ERROR defer discards result of min(1, 2)
	defer (f()) // ERROR expression in defer must not be parenthesized
}
