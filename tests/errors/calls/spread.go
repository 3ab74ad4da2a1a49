package main

// A final argument that is followed by ... stands alone for the variadic parameter, and is assignable to its slice type.

func f(a int, b ...string) {}
func g(...int)             {}
type S []string
type A = []string
type D string
type DS []D

func h[T any](x ...T) {}
func k[S ~[]E, E any](s S) { g2(s...) }
func k2[S ~[]int](s S) { g(s...) }
func k3[S []int | []string](s S) { g(s...) } // ERROR cannot use s (variable of type S constrained by []int | []string) as []int value in argument to g: cannot assign []string (in S)
func g2[T any](x ...T) {}

type V struct{}
func (V) m(x ...any) {}

func main() {
	var s []string
	var ds DS
	var p *[]string
	var arr [2]string
	f(1, s...)
	f(1, S(nil)...)
	f(1, A{}...)
	f(1, ds...) // ERROR cannot use ds (variable of slice type DS) as []string value in argument to f
	f(1, p...) // ERROR cannot use p (variable of type *[]string) as []string value in argument to f
	f(1, *p...)
	f(1, arr...) // ERROR cannot use arr (variable of type [2]string) as []string value in argument to f
	f(1, arr[:]...)
	f(1, "abc"...) // ERROR cannot use "abc" (untyped string constant) as []string value in argument to f
	f(1, nil...)
	f(1, s[0], s...) // ERROR too many arguments in call to f
	f(s...) // ERROR not enough arguments in call to f
	f(1, s) // ERROR cannot use s (variable of type []string) as string value in argument to f

	g([3]int{}...) // ERROR cannot use [3]int{} (value of type [3]int) as []int value in argument to g
	h(s...)
	h(S{}...)
	h[string](S{}...)
	h[any](s...) // ERROR cannot use s (variable of type []string) as []any value in argument to h[any]
	h(nil...) // ERROR in call to h, cannot infer T (
	h[int](nil...)
	V{}.m(s...) // ERROR cannot use s (variable of type []string) as []any value in argument to V{}.m
	V{}.m([]any{s}...)
	V.m(V{}, s)
	func(x ...int) { var y [2]int = x; _ = y }(1) // ERROR cannot use x (variable of type []int) as [2]int value in variable declaration
	func(x ...int) { x = nil; x = []int{}; x = 1 }(1) // ERROR cannot use 1 (untyped int constant) as []int value in assignment

	append(s, s...) // ERROR append(s, s...) (value of type []string) is not used

	_ = append(s, ds...) // ERROR cannot use ds (variable of slice type DS) as []string value in argument to append
	_ = append(ds, s...) // ERROR cannot use s (variable of type []string) as []D value in argument to append
	println(s...) // ERROR invalid operation: invalid use of ... with built-in println
	copy(s...) // ERROR invalid operation: invalid use of ... with built-in copy
	len(s...) // ERROR invalid operation: invalid use of ... with built-in len
	_ = max([]int{1}...) // ERROR invalid operation: invalid use of ... with built-in max
	make([]int, s...) // ERROR invalid operation: invalid use of ... with built-in make

}
