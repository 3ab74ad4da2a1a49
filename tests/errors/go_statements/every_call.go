package main

// Function and method calls of every kind after go and defer; built-in functions as for expression statements.

import "fmt"

type T struct{}
func (T) m() int { return 1 }
func f() int { return 1 }
func two() (int, error) { return 1, nil }
func none() {}
func gen[P any](p P) {}
func ge0[P any]() {}

func main() {
	var c chan int
	var rc <-chan int
	var x int
	var t T
	var fs []func()
	var m map[string]int
	var i interface{ m() int }
	var e any
	go f()
	go (f)()

	go func() {}()
	go (func() {})()
	go t.m()

	go T.m(t)
	go i.m()
	go fs[0]()
	go gen(1)
	go gen[int](1)

	go ge0() // ERROR in call to ge0, cannot infer P (
	go ge0[int]()
	go fmt.Println(two())
	go fmt.Println()

	go int(1) // ERROR go requires function call, not conversion int(1) (constant 1 of type int)

	go (chan int)(nil) // ERROR go requires function call, not conversion (chan int)(nil) (value of type chan int)

	go new(int) // ERROR go discards result of new(int) (value of type *int)
	go new(1) // ERROR go discards result of new(1) (value of type *int)
	go make([]int, 1) // ERROR go discards result of make([]int, 1) (value of type []int)
	go len("a") // ERROR go discards result of len("a") (constant 1 of type int)
	go cap(fs) // ERROR go discards result of cap(fs) (value of type int)
	go append(fs) // ERROR go discards result of append(fs) (value of type []func())
	go append(fs, nil) // ERROR go discards result of append(fs, nil) (value of type []func())
	go complex(1, 2) // ERROR go discards result of complex(1, 2) (untyped complex constant (1 + 2i))
	go real(1i) // ERROR go discards result of real(1i) (untyped float constant 0)
	go imag(1i) // ERROR go discards result of imag(1i) (untyped float constant 1)
	go min(1) // ERROR go discards result of min(1) (untyped int constant 1)
	go max(x, 1) // ERROR go discards result of max(x, 1) (value of type int)
	go copy(fs, fs)
	go delete(m, "a")
	go clear(m)
	go close(c)
	go panic(1)
	go print()
	go println()
	go recover()
	go x() // ERROR invalid operation: cannot call x (variable of type int): int is not a function

	go nil() // ERROR invalid operation: cannot call nil: untyped nil is not a function

	go undefined() // ERROR undefined: undefined

	go e.(func())()

	go f()() // ERROR invalid operation: cannot call f() (value of type int): int is not a function
	go f(1) // ERROR too many arguments in call to f
	go two()
	go func() int { return 1 }()
	go func(a int) {}("a") // ERROR cannot use "a" (untyped string constant) as int value in argument to func(a int) {}

	defer f()

	defer recover()
	defer panic(1)
	defer len("a") // ERROR defer discards result of len("a") (constant 1 of type int)
	defer int(1) // ERROR defer requires function call, not conversion int(1) (constant 1 of type int)
	defer append(fs, nil) // ERROR defer discards result of append(fs, nil) (value of type []func())
	defer copy(fs, fs)
	defer new(1) // ERROR defer discards result of new(1) (value of type *int)
	defer min(1) // ERROR defer discards result of min(1) (untyped int constant 1)

	defer gen(1)
	defer nil() // ERROR invalid operation: cannot call nil: untyped nil is not a function

	defer fs[0]()
	defer close(rc) // ERROR invalid operation: cannot close receive-only channel rc (variable of type <-chan int)
	defer delete(m) // ERROR invalid operation: not enough arguments for delete(m) (expected 2, found 1)
	defer func() {}()() // ERROR func() {}() (no value) used as value or type
}
