package main

import "fmt"

// Parameters and results have different names, the last parameter may be variadic, functions are compared to nil only.

type T struct{ x int }

func (T) M() {}

type (
	F1 func(x, y int, z string)
	F3 func(x, x int) // ERROR x redeclared in this block
	F4 func(_, _ int)
	F5 func(x int) (x int) // ERROR x redeclared in this block
	F6 func(a ...int)
	F7 func() (a, b int)
	F8 func() (a int, a string) // ERROR a redeclared in this block
	F10 func(*int, []T, fmt.Stringer, func(int))
	F11 func(x []int, y ...func(...int))
	F12 func(a, b ...int) // ERROR can only use ... with final parameter
)
func f1(x int, y ...string) {}
func f2(int, ...string) (a int, err error) { return }
func f3[T any](x T, T int) {} // ERROR T redeclared in this block
func f4[T any](x T) (T int) { return } // ERROR T redeclared in this block // ERROR result parameter T not in scope at return
func f5(x int, y x) {} // ERROR undefined: x
func f6(f6 int) { f6(1) } // ERROR invalid operation: cannot call f6 (variable of type int): int is not a function
func f7(int int, x int) {}
func f8(string string) string { return "" }
func calls() {
	f1() // ERROR not enough arguments in call to f1
	f1(1)
	f1(1, "a", "b")
	f1(1, []string{}...)
	f1(1, "a", []string{}...) // ERROR too many arguments in call to f1
	f1(1, []string{}) // ERROR cannot use []string{} (value of type []string) as string value in argument to f1
	f1(1, nil...)
	f1(1, nil) // ERROR cannot use nil as string value in argument to f1
	f1(1, [1]string{}...) // ERROR cannot use [1]string{} (value of type [1]string) as []string value in argument to f1
	f1([]int{1}...) // ERROR not enough arguments in call to f1
	f1(f2(1)) // ERROR cannot use f2(1) (value of interface type error) as string value in argument to f1
	var g func(int, ...string) = f1
	g = f2 // ERROR cannot use f2 (value of type func(int, ...string) (a int, err error)) as func(int, ...string) value in assignment
	var h func(int, []string) = f1 // ERROR cannot use f1 (value of type func(x int, y ...string)) as func(int, []string) value in variable declaration
	_ = h
	var k func(int, ...string) (int, error) = f2
	_ = g == nil
	_ = g == k // ERROR invalid operation: g == k (mismatched types func(int, ...string) and func(int, ...string) (int, error))
	_ = nil == g
	_ = f1 == nil
	_ = calls == calls // ERROR invalid operation: calls == calls (func can only be compared to nil)
	switch g {
	case nil:
	case k: // ERROR invalid case k in switch on g (mismatched types func(int, ...string) (int, error) and func(int, ...string))
	}
	var m map[func()]int // ERROR invalid map key type func()
	_ = m
	_ = func(x int, y string) int { } // ERROR missing return
	_ = func() {}.x // ERROR func() {}.x undefined (type func() has no field or method x)
	_ = func(...int) {} == nil
	_ = f1.x // ERROR f1.x undefined (type func(x int, y ...string) has no field or method x)
	f2 = nil // ERROR cannot assign to f2 (neither addressable nor a map index expression)
	f1++ // ERROR invalid operation: f1++ (non-numeric type func(x int, y ...string))
	_ = &f1 // ERROR invalid operation: cannot take address of f1 (value of type func(x int, y ...string))
	_ = *f1 // ERROR invalid operation: cannot indirect f1 (value of type func(x int, y ...string))
	_ = f1[0] // ERROR cannot index f1 (value of type func(x int, y ...string))
	_ = len(f1) // ERROR invalid argument: f1 (value of type func(x int, y ...string)) for built-in len
}

func main() {}
