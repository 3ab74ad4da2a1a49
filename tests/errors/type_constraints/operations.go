package main

import (
	"cmp"
	"fmt"
	"slices"
)

type T1[P any] struct{ f *T1[P] }
type T2[P any] struct{ f *T2[[]P] }
type T3[P any, Q T3[P, Q]] interface{ m(P) Q }
type U1 interface{ int | ~int } // ERROR overlapping terms ~int and int
type U2 interface{ ~error } // ERROR invalid use of ~ (error is an interface)
type U3 interface{ ~MyInt } // ERROR invalid use of ~ (underlying type of MyInt is int)
type U4 interface{ int | fmt.Stringer } // ERROR cannot use fmt.Stringer in union (fmt.Stringer contains methods)
type U5 interface{ int | comparable } // ERROR cannot use comparable in union
type U6[P any] interface{ P } // ERROR term cannot be a type parameter
type U7[P any] interface{ ~P } // ERROR type in term ~P cannot be a type parameter
type U8[P any] interface{ int | P } // ERROR term cannot be a type parameter
type MyInt int
type E1[P any] struct{ P } // ERROR embedded field type cannot be a (pointer to a) type parameter
type E2[P any] struct{ *P } // ERROR embedded field type cannot be a (pointer to a) type parameter
type C1[P, Q any] struct{}
type C2[P Q, Q any] struct{} // ERROR cannot use a type parameter as constraint
type Al[P any] = P // ERROR cannot use type parameter declared in alias declaration as RHS
type Al2[P any] = []P
type Al3 = Al2 // ERROR cannot use generic type Al2[P any] without instantiation
type Al4 = Al2[int]
type Dup[P, P any] struct{} // ERROR P redeclared in this block

type AInst = T1[string]

func (AInst) M() {} // ERROR cannot define new methods on instantiated type T1[string]
func (t T1[int]) A() int { return 0 } // ERROR cannot use 0 (untyped int constant) as
func (t T1[P]) B(x Q) {} // ERROR undefined: Q
func (t *T1[P]) A() {} // ERROR method T1.A already declared
func (t C1[P, P]) D() {} // ERROR P redeclared in this block
func (t Al2[P]) E() {} // ERROR cannot define new methods on generic alias type Al2[P any]
func (t MyInt[P]) F() {} // ERROR MyInt is not a generic type

func F1[P any, P any](x P) {} // ERROR P redeclared in this block
func F2[P interface{ M() }](x P) { x.M(); x.N() } // ERROR x.N undefined (type P has no field or method N)
func F3[P *int | *string](x P)   { _ = *x } // ERROR invalid operation: pointers of x (variable of type P constrained by
func F4[P *int](x P) int         { return *x }
func F5[P []int | map[int]int](x P) {
	_ = x[0] // ERROR cannot index x (variable of type P constrained by []int | map[int]int)
	_ = x[:] // ERROR cannot slice x (variable of type P constrained by []int |
	for range x { // ERROR cannot range over x (variable of type P constrained by []int |
	}
	_ = len(x)
	_ = cap(x) // ERROR invalid argument: x (variable of type P constrained by []int |
	clear(x)
	delete(x, 0) // ERROR invalid argument: x (variable of type P constrained by []int |
	_ = append(x, 1) // ERROR invalid append: argument must be a slice; have x (variable of type P
	_ = make(P, 1) // ERROR invalid argument: cannot make P: []int and map[int]int have different
}
func F6[P []int | []string](x P) {
	_ = x[0] // ERROR cannot index x (variable of type P constrained by []int | []string)
	for range x { // ERROR cannot range over x (variable of type P constrained by []int |
	}
	_ = append(x) // ERROR invalid append:
}
func F7[P chan int | <-chan int](x P) {
	<-x
	x <- 1 // ERROR invalid operation: cannot send to
	close(x) // ERROR invalid operation: cannot close receive-only channel x (variable of
}
func F8[P func() | func(int)](x P) { x() } // ERROR invalid operation: cannot call x (variable of type P constrained by
func F9[P func(int) string](x P) string { return x("a") } // ERROR cannot use "a" (untyped string constant) as int value in argument to x
func F10[P ~string | ~[]byte](x P) {
	x[0] = 1 // ERROR cannot assign to x[0] (neither addressable nor a map index expression)
	_ = x[1:2]
	for _, c := range x { // ERROR cannot range over x (variable of type P constrained by ~string |
		_ = c
	}
	_ = string(x)
	_ = []byte(x)
	_ = []rune(x) // ERROR cannot convert x (variable of type P constrained by ~string |
}
func F11[P int | string](x P) {
	_ = x * 2 // ERROR invalid operation: x * 2 (mismatched types P and untyped int)
	_ = x + x
	_ = -x // ERROR invalid operation: operator - not defined on x (variable of type P
	_ = x << 1 // ERROR invalid operation: shifted operand x (variable of type P constrained
	x++ // ERROR invalid operation: x++ (non-numeric type P)
	_ = x == 1 // ERROR invalid operation: x == 1 (mismatched types P and untyped int)
	_ = x < x
	const c = P(1) // ERROR P(1) (value of type P constrained by int | string) is not constant
	var a [10]int
	_ = a[x] // ERROR invalid argument: index x (variable of type P constrained by int |
}
func F12[P ~int8 | ~int](x P) {
	_ = x + 200 // ERROR cannot convert 200 (untyped int constant) to type P
	_ = P(200) // ERROR cannot convert 200 (untyped int
	var y P = 100
	_ = y
	_ = x << 3
	_ = uint8(x)
	_ = string(x)
	_ = float64(x)
	var f float64 = x // ERROR cannot use x (variable of type P constrained by ~int8 | ~int) as
	_ = f
}
func F13[A, B any](a A, b B) {
	a = b // ERROR cannot use b (variable of type B constrained by any) as A value in
	_ = a == b // ERROR invalid operation: a == b (mismatched types A and B)
	_ = A(b) // ERROR cannot convert b (variable of type B constrained by any) to type A
	_ = any(a) == any(b)
	var i interface{ M() } = a // ERROR cannot use a (variable of type A constrained by any) as
	_ = i
}
func F14[P any]() {
	var x P = 0 // ERROR cannot use 0 (untyped int constant) as P value in variable declaration
	var y P = "" // ERROR cannot use "" (untyped string constant) as P value in variable
	var z *P = nil
	_, _, _ = x, y, z
	return 1 // ERROR too many return values
}
func F15[P any](x P) P {
} // ERROR missing return
func F16[P any](x P) {
	var unused P // ERROR declared and not used: unused
	type L[Q any] struct{ q Q; p P }
	var l L[string]
	_ = l.q + 1 // ERROR invalid operation: l.q + 1 (mismatched types string and untyped int)
}

type Rec1[P any] struct{ a [2]Rec1[P] } // ERROR invalid recursive type: Rec1

func Loop[P any](n int, x P) {
	Loop(n-1, &x)
}
func Ping[P any](x P) { Pong([]P{x}) }
func Pong[P any](x P) { Ping(x) }

func G[P cmp.Ordered](x, y P) bool { return x < y }

func main() {
	G(true, false) // ERROR bool does not satisfy cmp.Ordered (bool missing in ~int | ~int8 |
	G(1, 2.5)
	G[int](1, "a") // ERROR cannot use "a" (untyped string constant) as int value in argument to
	slices.Sort([]bool{true}) // ERROR bool does not satisfy cmp.Ordered (bool missing in ~int | ~int8 |
	slices.Index([]string{"a"}, 1) // ERROR cannot use 1 (untyped int constant) as string value in argument to
	slices.SortFunc([]int{1}, func(a, b string) int { return 0 }) // ERROR in call to slices.SortFunc, S (type []int) does not satisfy ~[]E
	slices.Contains(1, 2) // ERROR int does not satisfy ~[]int (int missing in ~[]int)
	_ = slices.Max[int](nil) // ERROR in call to slices.Max[int], S (type int) does not satisfy ~[]E
	var m map[T1[int]]int
	var bad map[E3[[]int]]int // ERROR invalid map key type E3[[]int]
	_, _ = m, bad
	var x T1[int, string] // ERROR too many type arguments for type T1: have 2, want 1
	var y T1 // ERROR cannot use generic type T1[P any] without instantiation
	var z MyInt[int] // ERROR invalid operation: MyInt[int] (MyInt is not a generic type)
	_, _, _ = x, y, z
	F2(1) // ERROR int does not satisfy interface{M()} (missing method M)
	F2[MyInt](3) // ERROR MyInt does not satisfy interface{M()} (missing method M)
	F1("a") // ERROR in call to F1, cannot infer P
	go G(1, 2)
	defer G[int] // ERROR expression in defer must be function call
	T1[int].B(T1[int]{}, 1)
	fmt.Println(G, G[string]) // ERROR in call to fmt.Println, cannot infer P
	for range 3 {
	}
	var f func(int, int) bool = G
	var g func(int) bool = G // ERROR type func(int) bool of
	var h = G // ERROR cannot use generic function G without instantiation
	f = G[string] // ERROR cannot use G[string] (value of type func(
	_, _, _ = f, g, h
}

type E3[P any] struct{ p P }
