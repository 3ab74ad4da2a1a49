// Function declarations: parameters and results of all forms, terminating bodies, recursion, generic ones.
package main

import (
	"cmp"
	"fmt"
)

func nothing()                                  {}
func unnamed(int, ...string) (bool, error)      { return true, nil }
func blanks(_ int, _, _ string) (_ int, _ bool) { return }
func grouped(a, b int, s string) (sum int, text string) {
	sum, text = a+b, s
	return
}

// A parameter's scope is the body; a function's name is known in it.
func factorial(n int) int {
	if n < 2 {
		return 1
	}
	return n * factorial(n-1)
}

// The end of the body need not be reached: panic, an endless loop, a goto, a switch with default.
func index(s []string, want string) int {
	for i, x := range s {
		if x == want {
			return i
		}
	}
	panic("not found")
}
func forever() int {
	i := 0
	for {
		if i++; i > 9 {
			return i
		}
	}
}
func back(n int) int {
again:
	n--
	if n < 0 {
		return n
	}
	goto again
}
func sign(n int) string {
	switch {
	case n < 0:
		return "-"
	case n > 0:
		return "+"
	default:
		return "0"
	}
}

// A generic function is instantiated where it is called or used as a value.
func least[T cmp.Ordered](x T, rest ...T) T {
	for _, r := range rest {
		if r < x {
			x = r
		}
	}
	return x
}

// Functions are compared to nil only; they may return functions, and be mutually recursive.
func even(n int) bool { return n == 0 || odd(n-1) }
func odd(n int) bool  { return n != 0 && even(n-1) }
func adder() (add func(int), get func() int) {
	sum := 0
	return func(n int) { sum += n }, func() int { return sum }
}

func main() {
	nothing()
	fmt.Println(unnamed(1, "a", "b"))
	fmt.Println(blanks(1, "a", "b"))
	fmt.Println(grouped(1, 2, "three"))
	fmt.Println(factorial(10), index([]string{"a", "b"}, "b"), forever(), back(5), sign(-3), sign(0), sign(9))
	fmt.Println(least(3, 1, 2), least("b", "a"), least[float64](1, 0.5), even(10), odd(7))
	var f func(int, ...int) int = least
	add, get := adder()
	add(3)
	add(4)
	fmt.Println(f(9, 8), f == nil, get())
	defer func() { fmt.Println(recover()) }()
	index(nil, "x")
}
