package main

import "fmt"

func f(a int, b string)          {}
func g(a int, rest ...string)    {}
func h()                         {}
func two() (int, string)         { return 1, "" }
func res() int                   { return 1 }

type T struct{}

func (T) m(int)  {}
func (T) v(...int) {}

func main() {
	f() // ERROR not enough arguments in call to f
	f(1) // ERROR not enough arguments in call to f
	f(1, "a", 2) // ERROR too many arguments in call to f
	f("a", 1) // ERROR as int value in argument to f // ERROR as string value in argument to f
	f(two())
	f(two(), 1) // ERROR in single-value context // ERROR as string value in argument to f
	f(1, two()) // ERROR in single-value context
	g() // ERROR not enough arguments in call to g
	g(1)
	g(1, "a", "b")
	g(1, 2) // ERROR as string value in argument to g
	g(1, []string{"a"}) // ERROR as string value in argument to g
	g(1, []string{"a"}...)
	g(1, "x", []string{"a"}...) // ERROR too many arguments in call to g
	g(1, []int{1}...) // ERROR as []string value in argument to g
	g([]string{}...) // ERROR not enough arguments in call to g
	h(1) // ERROR too many arguments in call to h
	h(h()) // ERROR used as value // ERROR too many arguments in call to h
	f(h(), "a") // ERROR used as value
	res(1) // ERROR too many arguments in call to res
	T{}.m() // ERROR not enough arguments in call to T{}.m
	T{}.m("a") // ERROR as int value in argument to T{}.m
	T{}.m(1, 2) // ERROR too many arguments in call to T{}.m
	T.m(1) // ERROR not enough arguments in call to T.m
	T.m(T{}, 1)
	T{}.v("a") // ERROR as int value in argument to T{}.v
	T{}.v([]int{}...)
	f(1, "a"...) // ERROR cannot use ... in call to non-variadic f
	fmt.Println(two())
	fmt.Println(1, two()) // ERROR in single-value context
	fmt.Println(h()) // ERROR used as value
	fmt.Println([]int{}...) // ERROR as []any value in argument to fmt.Println
	5() // ERROR invalid operation: cannot call 5
	"a"() // ERROR invalid operation: cannot call "a"
	x := 1
	x() // ERROR invalid operation: cannot call x
	nil() // ERROR invalid operation: cannot call nil: untyped nil is not a function
	var fn func(int) int
	fn("a") // ERROR as int value in argument to fn
	_ = fn(1, 2) // ERROR too many arguments in call to fn
	_ = h() // ERROR used as value
	y := h() // ERROR used as value
	func(a int) {}("x") // ERROR as int value in argument to func(a int) {}
	func() {}(1) // ERROR too many arguments in call to func() {}
	_ = func() int { return 1 }
	func() {} // ERROR is not used
	go h // ERROR expression in go must be function call
	fmt.Sprintf(1) // ERROR as string value in argument to fmt.Sprintf
	f(nil, nil) // ERROR cannot use nil as int value in argument to f // ERROR cannot use nil as string value in argument to f
	f(1.5, "a") // ERROR as int value in argument to f (truncated)
	f('a', `b`)
	_ = y
}
