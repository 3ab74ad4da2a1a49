package main

import "fmt"

type Ints []int
type Number interface{ ~int | ~float64 }

func one[T any](x T) T                           { return x }
func same[T any](x, y T)                         {}
func ret[T any]() (x T)                          { return }
func two[A, B any](a A) (b B)                    { return }
func slice[S ~[]E, E any](s S) (e E)             { return }
func num[T Number](x T)                          {}
func fn[A, B any](f func(A) B)                   {}
func ch[T any](c chan T)                         {}
func mp[K comparable, V any](m map[K]V)          {}
func ptr[T any, P interface{ *T; M() }](x T)     {}
func variadic[T any](xs ...T)                    {}
func getter[T any](x interface{ Get() T })       {}
func arr[T any](a [3]T)                          {}
func own[T any](g G[T])                          {}
func both[T any](xs []T, x T)                    {}
func rec[T interface{ Less(T) bool }](x T)       {}

type H struct{}

func (H) Get() int         { return 0 }
func (*H) M()              {}
func (H) Less(x int) bool  { return true }

type F func(int)
type G[T any] struct{ v T }
type K[T any] struct{ v T }

func (G[T]) Map[U any](f func(T) U) (g G[U]) { return }
func (G[T]) Make[U any]() (u U)              { return }
func (G[T]) Both[U any](x, y U)              {}
func (G[T]) Num[U Number](u U)               {}

func main() {
	one() // ERROR not enough arguments in call to one
	one(nil) // ERROR in call to one, cannot infer T
	one(1, 2) // ERROR too many arguments in call to one
	same(1, "a") // ERROR in call to same, mismatched types untyped int and untyped string (cannot infer T)
	same(1, nil) // ERROR cannot use nil as int value in argument to same
	same(1, 2.5)
	same('a', 1i)
	same(true, 1) // ERROR in call to same, mismatched types untyped bool and untyped int (cannot infer T)
	var i8 int8
	var f float64
	same(i8, 1000) // ERROR cannot use 1000 (untyped int constant) as int8 value in argument to same (overflows)
	same(i8, 1.5) // ERROR cannot use 1.5 (untyped float constant) as int8 value in argument to same (truncated)
	same(i8, f) // ERROR in call to same, type float64 of f does not match inferred type int8 for T
	same(f, i8) // ERROR in call to same, type int8 of i8 does not match inferred type float64 for T
	same(Ints{}, []int{})
	same(Ints{}, []string{}) // ERROR in call to same, type []string of []string{} does not match inferred type Ints for T
	ret() // ERROR in call to ret, cannot infer T
	_ = ret() // ERROR in call to ret, cannot infer T
	var _ int = ret() // ERROR in call to ret, cannot infer T
	two(1) // ERROR in call to two, cannot infer B
	_ = two[int](1) // ERROR in call to two[int], cannot infer B
	_ = two[int, string](1)
	_ = two[int, string, bool](1) // ERROR got 3 type arguments but want 2
	slice(1) // ERROR in call to slice, cannot infer E
	slice(Ints{})
	slice([3]int{}) // ERROR in call to slice, S (type [3]int) does not satisfy ~[]E
	slice("abc") // ERROR in call to slice, cannot infer E
	num("s") // ERROR string does not satisfy Number (string missing in ~int | ~float64)
	num(1)
	num('a') // ERROR rune does not satisfy Number (rune missing in ~int | ~float64)
	num(1i) // ERROR complex128 does not satisfy Number (complex128 missing in ~int | ~float64)
	fn(nil) // ERROR in call to fn, cannot infer A
	fn(1) // ERROR in call to fn, cannot infer A
	fn(func(int) {}) // ERROR in call to fn, type func(int) of func(int) {} does not match inferred type func(int) B for func(A) B
	fn(func(x int) string { return "" })
	fn(one) // ERROR in call to fn, cannot infer A
	fn(one[int])
	ch(make(<-chan int)) // ERROR cannot use make(<-chan int) (value of type <-chan int) as chan int value in argument to ch
	ch(make(chan int))
	mp(map[string]int{})
	mp([]int{}) // ERROR in call to mp, type []int of []int{} does not match map[K]V (cannot infer K and V)
	ptr(1) // ERROR *int does not satisfy interface{M(); *int} (missing method M)
	ptr(H{})
	variadic() // ERROR in call to variadic, cannot infer T
	variadic(1, "a") // ERROR in call to variadic, mismatched types untyped int and untyped string (cannot infer T)
	variadic(1, 2.5, 'x')
	variadic(nil) // ERROR in call to variadic, cannot infer T
	variadic([]int{}...)
	variadic([]int{}, 1) // ERROR cannot use 1 (untyped int constant) as []int value in argument to variadic
	own(G[int]{})
	own(K[int]{}) // ERROR in call to own, type K[int] of K[int]{} does not match inferred type G[int] for G[T]
	getter(H{})
	getter(1) // ERROR in call to getter, cannot infer T
	arr([2]int{}) // ERROR in call to arr, type [2]int of [2]int{} does not match [3]T (cannot infer T)
	arr([...]int{1, 2, 3})
	both([]int{}, "s") // ERROR cannot use "s" (untyped string constant) as int value in argument to both
	both([]int{}, 1.0)
	both([]int{}, 1.5) // ERROR cannot use 1.5 (untyped float constant) as int value in argument to both (truncated)
	both([]string{}, i8) // ERROR in call to both, type int8 of i8 does not match inferred type string for T
	both(nil, 1)
	rec(H{}) // ERROR in call to rec, T (type H) does not satisfy interface{Less(T) bool} (wrong type for method Less)
	_ = one // ERROR cannot use generic function one without instantiation
	x := one // ERROR cannot use generic function one without instantiation
	_ = x
	var v1 func(int) int = one
	var v2 func(int) string = one // ERROR inferred type func
	var v3 func(int) = one // ERROR inferred type func
	var v4 any = one // ERROR cannot use generic function one without instantiation
	var v5 F = num
	v1 = same // ERROR type func(int) int of
	v1 = one[string] // ERROR cannot use one[string] (value of type func
	_ = []func(int) int{one, one[int], num} // ERROR inferred type func
	_, _, _, _, _ = v1, v2, v3, v4, v5
	fmt.Println(one) // ERROR in call to fmt.Println, cannot infer T
	one[int, string](1) // ERROR got 2 type arguments but want 1
	one[int]("a") // ERROR cannot use "a" (untyped string constant) as int value in argument to one[int]
	one[undefined](1) // ERROR undefined: undefined
	num[string]("a") // ERROR string does not satisfy Number (string missing in ~int | ~float64)
	one[1](1) // ERROR 1 is not a type
	main[int]() // ERROR cannot index main (value of type func())
	i8[0] // ERROR cannot index i8 (variable of type int8)
	g := G[int]{}
	g.Map(func(string) int { return 0 }) // ERROR in call to g.Map, type func(string) int of func(string) int {…} does not match func(int) U (cannot infer U)
	g.Map(func(int) string { return "" }).Map(func(int) int { return 0 }) // ERROR in call to g.Map(func(int) string {…}).Map, type func(int) int of func(int) int {…} does not match func(string) U (cannot infer U)
	g.Make() // ERROR in call to g.Make, cannot infer U
	g.Both(1, "a") // ERROR in call to g.Both, mismatched types untyped int and untyped string (cannot infer U)
	g.Num("s") // ERROR string does not satisfy Number (string missing in ~int | ~float64)
	g.Num[int, int](1) // ERROR got 2 type arguments but want 1
	g.Num[string]("") // ERROR string does not satisfy Number (string missing in ~int | ~float64)
	_ = g.Map // ERROR cannot use generic function g.Map without instantiation
	_ = g.Num[int]
	_ = G[int].Make // ERROR cannot use generic function G[int].Make without instantiation
	_ = G{1} // ERROR cannot use generic type G[T any] without instantiation
	_ = G.Make[int] // ERROR cannot use generic type G
	return
}
