package main

import "fmt"

type L[T any] struct{ x []T }
type N int
type I interface{ Map(func(int) int) int }
type J interface{ Any(any) }

func (l L[T]) Map[U any](f func(T) U) (u U)           { return }
func (l L[T]) Two[T any](x T)                         {} // ERROR T redeclared in this block
func (l L[int]) Three(x int) string                   { return x } // ERROR cannot use x (variable of type
func (l L[T]) Four[U T](x U)                          {} // ERROR cannot use a type parameter as constraint
func (l L[T]) Five[U []T | map[string]T](x U)         {}
func (l L[T, U]) Six()                                {} // ERROR receiver declares 2 type parameters, but receiver base type declares 1
func (l L) Seven()                                    {} // ERROR cannot use generic type L[T any] without instantiation
func (L[_]) Eight[_ any]()                            {}
func (l *L[T]) Nine[K comparable, V any](m map[K]V) V { return l.x[0] } // ERROR cannot use l.x[0] (variable of type T constrained by any) as V value in return statement
func (n N) Any[T any](x T) T                          { return x }
func (n N) Any(x any)                                 {} // ERROR method N.Any already declared
func (n N) Ord[T int | string](a, b T) bool           { return a < b }
func (n N) Self[T interface{ Self() }](x T)           { x.Self() }
func (n N) Bad[T any](x T) T                          { return x + x } // ERROR invalid operation: operator + not defined on x (variable of type T constrained by any)
func (n N) Bad2[T Undefined](x T)                     {} // ERROR undefined: Undefined
func (n N) Bad3[T any, T any](x T)                    {} // ERROR T redeclared in this block

type S struct{ N }

func fn[T any](f func(int) T) {}

func main() {
	var l L[int]
	var n N
	l.Map(func(s string) int { return 0 }) // ERROR in call to l.Map, type func(s
	l.Map(func(i int) string { return "" })
	var s string = l.Map(func(i int) int { return i }) // ERROR cannot use l.Map(func(i int) int {…}) (value of type int) as string value in variable declaration
	l.Map[int, int](nil) // ERROR got 2 type arguments but want 1
	l.Map[string](func(int) int { return 0 }) // ERROR cannot use func(int) int {…} (value of type func(int) int) as func(int) string value in argument to l.Map[string]
	l.Map(nil) // ERROR in call to l.Map, cannot infer U
	var v I = l // ERROR cannot use l (variable of struct type L[int]) as I value in variable declaration: L[int] does not implement I (wrong type for method Map)
	var w I = L[int]{} // ERROR cannot use L[int]{} (value of struct type L[int]) as I value in variable declaration: L[int] does not implement I (wrong type for method Map)
	var x J = n // ERROR cannot use n (variable of int type N) as J value in variable declaration: N does not implement J (wrong type for method Any)
	_, _, _, _ = s, v, w, x
	f := l.Map // ERROR cannot use generic function l.Map without instantiation
	g := l.Map[int]
	h := L[int].Map // ERROR cannot use generic function L[int].Map without instantiation
	i := L[int].Map[string]
	j := L.Map[string] // ERROR cannot use generic type L
	_, _, _, _, _ = f, g, h, i, j
	var k func(func(int) bool) bool = l.Map
	var k2 func(func(string) bool) bool = l.Map // ERROR type func(func(string) bool) bool of
	_, _ = k, k2
	l.Five([]int{})
	l.Five([]string{}) // ERROR []string does not satisfy []int | map[string]int ([]string missing in []int | map[string]int)
	l.Nine(map[string]int{})
	L[int]{}.Nine(map[[1]int]int{}) // ERROR cannot call pointer method Nine on L[int]
	n.Any(1, 2) // ERROR too many arguments in call to n.Any
	n.Any[int]("a") // ERROR cannot use "a" (untyped string constant) as int value in argument to n.Any[int]
	n.Any() // ERROR not enough arguments in call to n.Any
	n.Ord(1, 2.5) // ERROR float64 does not satisfy int | string (float64 missing in int | string)
	n.Ord("a", "b")
	n.Ord(1.5, 2.5) // ERROR float64 does not satisfy int | string (float64 missing in int | string)
	n.Self(n) // ERROR in call to n.Self, T (type N) does not satisfy interface{Self()} (wrong type for method Self)
	fn(n.Any)
	fn(n.Any[string]) // ERROR in call to fn, type func
	S{}.Any(1)
	S{}.Any[bool](1) // ERROR cannot use 1 (untyped int constant) as bool value in argument to S{}.Any[bool]
	N.Any(n, 1)
	N.Any[int](n, "s") // ERROR cannot use "s" (untyped string constant) as int value in argument to N.Any[int]
	l.Nope[int]() // ERROR l.Nope undefined (type L[int] has no field or method Nope)
	l.x[int] // ERROR l.x[int] (variable of type int) is not used // ERROR int (type) is not an expression
	fmt.Println(n.Any) // ERROR in call to fmt.Println, cannot infer T
	_ = interface{ Any(int) int }(n) // ERROR cannot convert n (variable of int type N) to type interface{Any(int) int}: N does not implement interface{Any(int) int} (wrong type for method Any)
	_ = any(n).(interface{ Any(int) int })
}
