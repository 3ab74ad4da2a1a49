package main

import "fmt"

type Number interface{ ~int | ~float64 }
type Stringer interface{ String() string }
type S[T any] struct{ x T }

func Sum[T Number](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}
func Show[T Stringer](x T) string { return x.String() }
func Two[A, B any](a A, b B)       {}
func Same[T any](a, b T)           {}
func Ret[T any]() (x T)            { return }
func Cmp[T comparable](a, b T) bool { return a == b }
func NoEq[T any](a, b T) bool {
	return a == b // ERROR invalid operation: a == b (incomparable types in type set)
}
func Less[T any](a, b T) bool {
	return a < b // ERROR invalid operation: a < b (type parameter T cannot use operator <)
}
func Add[T any](a, b T) T {
	return a + b // ERROR invalid operation: operator + not defined on a (variable of type T
}
func Conv[T any](a T) int {
	return int(a) // ERROR cannot convert a (variable of type T constrained by any) to type int
}
func Field[T any](a T) int {
	return a.x // ERROR a.x undefined (type T has no field or method x)
}
func Meth[T any](a T) {
	a.Foo() // ERROR a.Foo undefined (type T has no field or method Foo)
}
func Idx[T any](a T) {
	_ = a[0] // ERROR cannot index a (variable of type T constrained by any)
}
func Nil[T any]() T {
	return nil // ERROR cannot use nil as T value in return statement
}
func Lit[T any]() T {
	return T{} // ERROR invalid composite literal type T (no common underlying type)
}
func Const[T Number]() T {
	return 1.5 // ERROR cannot use 1.5 (untyped float constant) as T value in return statement
}
func TS[T any](x T) {
	switch x.(type) { // ERROR cannot use type switch on type parameter value x (variable of type T
	}
	_ = x.(int) // ERROR invalid operation: cannot use type assertion on type parameter value
}

type My struct{}
type Rec[T any] struct{ r Rec[T] } // ERROR invalid recursive type: Rec
type A1[T any] T // ERROR cannot use a type parameter as RHS in type declaration
type B1 struct{ S } // ERROR cannot use generic type S[T any] without instantiation
type C1 struct{ S[int, string] } // ERROR too many type arguments for type S: have 2, want 1
type D1[T int | string] struct{ v T }

var d1 D1[float64] // ERROR float64 does not satisfy int | string (float64 missing in int |

func (s S[T]) M()  {}
func (s *S[A, B]) N() {} // ERROR receiver declares 2 type parameters, but receiver base type declares 1
func (s S) O()     {} // ERROR cannot use generic type S[T any] without instantiation

func main() {
	Sum("a") // ERROR string does not satisfy Number (string missing in ~int | ~float64)
	Sum(1, 2.5)
	Show(1) // ERROR int does not satisfy Stringer (missing method String)
	Show(My{}) // ERROR in call to Show, T (type My) does not satisfy Stringer (missing
	Two[int](1) // ERROR not enough arguments in call to Two[int]
	Two[int, int, int](1, 2) // ERROR got 3 type arguments but want 2
	Same(1, "a") // ERROR in call to Same, mismatched types untyped int and untyped string
	var i int
	var f float64
	Same(i, f) // ERROR in call to Same, type float64 of f does not match inferred type int
	Ret() // ERROR in call to Ret, cannot infer T
	x := Ret // ERROR cannot use generic function Ret without instantiation
	Cmp([]int{}, nil) // ERROR []int does not satisfy comparable
	Cmp(func() {}, nil) // ERROR func() does not satisfy comparable
	var s S // ERROR cannot use generic type S[T any] without instantiation
	var t S[int, int] // ERROR too many type arguments for type S: have 2, want 1
	var u S[undefined] // ERROR undefined: undefined
	_ = S{1} // ERROR cannot use generic type S[T any] without instantiation
	_ = S[int]{"a"} // ERROR cannot use "a" (untyped string constant) as int value in struct
	var n Number // ERROR cannot use type Number outside a type constraint: interface contains
	_ = i.(int) // ERROR invalid operation: i (variable of type int) is not an interface
	fmt.Println(x, s, t, u, n, Sum[string], Sum) // ERROR string does not satisfy Number (string missing in ~int | ~float64)
	var fn func(string) string = Sum // ERROR type func(string) string of
	_ = fn
	_ = i[int] // ERROR cannot index i (variable of type int)
	_ = fmt.Println[int] // ERROR cannot index fmt.Println (value of type func(
	Cmp[any](1, 2)
	var st Stringer
	Cmp(st, st)
}
