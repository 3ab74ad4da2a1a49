package main

// Type argument lists: complete, partial, left out; in each context that does or does not say what the others are.

import (
	"fmt"
	"io"
	"cmp"
)

type L[T any] []T
type Own struct{}
type W struct{ f func() }
type St struct{ a any }
type P2[A any, B ~[]A] struct{}
type P3[B ~[]A, A any] struct{}
type sumFunc func(x ...string) string

func (Own) Less(Own) bool { return true }
func sum[T ~int | ~float64 | ~string](x ...T) (t T) { return }
func apply[S ~[]E, E any](s S, f func(E) E) S { return s }
func wr[P io.Writer](p P) {}
func cmpb[P comparable](p P) {}
func ord[P cmp.Ordered](p P) {}
func none[T any]() {}
func res[T any]() (t T) { return }
func pair[A, B any](A, B) {}
func ptr[P interface{ *Q; Read([]byte) (int, error) }, Q any](p P) {}
func takes(f func(int) int) {}
func id[T any](x T) T { return x }
func takesG[T any](f func(T) T, x T) {}
func takesTwo[T any](f, g func(T) T) {}

var pkg = sum // ERROR cannot use generic function sum without instantiation
var pkg2 func(...int) int = sum
var pkg3, pkg4 func(...int) int = sum, sum
var pkg5 func(...bool) bool = sum // ERROR bool does not satisfy ~int | ~float64 | ~string (bool missing in ~int | ~float64 | ~string)
var pkg6 sumFunc = sum
var pkg7 = sumFunc(sum)
var pkg8 any = sum // ERROR cannot use generic function sum without instantiation
var pkg9 = any(sum) // ERROR cannot use generic function sum without instantiation
var pkg10 = (func(...int) int)(sum)

func ret2() (func(int) int, func(string) string) { return id, id }
func ret3() any { return id } // ERROR cannot use generic function id without instantiation
func ret4() (f func(bool) bool) { f = id; return }

func main() {
	x := sum // ERROR declared and not used: x // ERROR cannot use generic function sum without instantiation
	var y = sum // ERROR declared and not used: y // ERROR cannot use generic function sum without instantiation
	intSum := sum[int]
	a := intSum(2, 3) // ERROR declared and not used: a
	b := sum[float64](2.0, 3)
	c := sum(b, -1) // ERROR declared and not used: c
	var f sumFunc = sum
	f = sum

	f1 := apply[[]int] // ERROR declared and not used: f1
	f2 := apply[[]string, string] // ERROR declared and not used: f2
	f3 := apply[[]int, string] // ERROR declared and not used: f3 // ERROR []int does not satisfy ~[]string ([]int missing in ~[]string)
	f4 := apply[int] // ERROR declared and not used: f4 // ERROR S (type int) does not satisfy ~[]E

	f6 := apply[[]int,] // ERROR declared and not used: f6
	wr("s") // ERROR string does not satisfy io.Writer (missing method Write)
	wr[string]("s") // ERROR string does not satisfy io.Writer (missing method Write)
	wr(io.Discard)
	cmpb[any](1)
	cmpb(any(1))
	cmpb[W](W{}) // ERROR W does not satisfy comparable
	cmpb[St](St{})
	cmpb([]int{}) // ERROR []int does not satisfy comparable
	cmpb([1]any{})
	cmpb[func()](nil) // ERROR func() does not satisfy comparable
	cmpb[error](nil)
	cmpb(nil) // ERROR in call to cmpb, cannot infer P (
	ord(1i) // ERROR complex128 does not satisfy cmp.Ordered (complex128 missing in ~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16
	ord(true) // ERROR bool does not satisfy cmp.Ordered (bool missing in ~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 |
	ord[any](1) // ERROR any does not satisfy cmp.Ordered

	_ = L{1} // ERROR cannot use generic type L[T any] without instantiation
	_ = L[int]{"a"} // ERROR cannot use "a" (untyped string constant) as int value in array or slice literal
	_ = new(L) // ERROR cannot use generic type L without instantiation
	_ = make(L, 1) // ERROR cannot use generic type L[T any] without instantiation
	_ = len(L[int]{})
	_ = []L{} // ERROR cannot use generic type L[T any] without instantiation
	none() // ERROR in call to none, cannot infer T (
	none[int]()
	none[int, int]() // ERROR got 2 type arguments but want 1
	_ = none // ERROR cannot use generic function none without instantiation
	_ = none[int]

	_ = res() // ERROR in call to res, cannot infer T (
	var q int = res() // ERROR in call to res, cannot infer T (
	var q2 int = res[int]() // ERROR declared and not used: q2
	pair(1) // ERROR not enough arguments in call to pair
	pair[int](1, "a")
	pair[string](1, "a") // ERROR cannot use 1 (untyped int constant) as string value in argument to pair[string]
	pair[int, string](1, 2) // ERROR cannot use 2 (untyped int constant) as string value in argument to pair[int, string]
	ptr(&q) // ERROR in call to ptr, P (type *int) does not satisfy interface{Read([]byte) (int, error); *Q} (missing method Read)
	ptr[*io.LimitedReader](nil)
	takes(id)
	takes(sum) // ERROR in call to takes, type func[T ~int | ~float64 | ~string](x ...T) (t T) of sum does not match func(int) int (cannot infer T)
	takes(res) // ERROR in call to takes, type func[T any]() (t T) of res does not match func(int) int (cannot infer T)
	takesG(id, 1)
	takesG(id, "a")
	takesG(id[int], "a") // ERROR cannot use "a" (untyped string constant) as int value in argument to takesG
	takesTwo(id, id[int])
	takesTwo(id, id) // ERROR in call to takesTwo, cannot infer T (
	takesTwo[int](id, id)
	(id)(1) // ERROR cannot use generic function id without instantiation
	(id[int])(1)
	id[int][0](1) // ERROR cannot index id[int] (value of type func(x int) int)
	go id(1)
	defer none() // ERROR in call to none, cannot infer T (
	fs := []func(int) int{id, sum} // ERROR type func(int) int of array or slice literal does not match func(x ...T) (t T) (cannot infer T)
	fm := map[string]func(int) int{"a": id}
	ch := make(chan func(int) int, 1)
	ch <- id
	ch <- sum // ERROR type func(int) int of send does not match func(x ...T) (t T) (cannot infer T)
	st := struct{ f func(int) int }{id}
	st2 := struct{ f func(int) int }{f: id} // ERROR declared and not used: st2
	arr := [1]func(string) string{id}
	arr[0] = id
	st.f = id
	fm["b"] = id
	*(&st.f) = id
	var e any = id // ERROR declared and not used: e // ERROR cannot use generic function id without instantiation
	e = id // ERROR cannot use generic function id without instantiation
	switch { case id == nil: } // ERROR cannot use generic function id without instantiation
	_ = id == nil // ERROR cannot use generic function id without instantiation
	if f == id {} // ERROR cannot use generic function id without instantiation
	fmt.Println(id) // ERROR in call to fmt.Println, cannot infer T (
	fmt.Println(id[int])
	_ = func(int) int(id)
	_ = (func(int) int)(id)
	_ = (func(int) string)(id) // ERROR inferred type func(x int) int for func(x T) T does not match type func(int) string of conversion
	_ = sumFunc(sum)
	_ = append(fs, id) // ERROR cannot use generic function id without instantiation
	copy(fs, []func(int) int{id})
	f, g := id, id // ERROR declared and not used: g // ERROR type func(x ...string) string of f does not match func(x T) T (cannot infer T) // ERROR cannot use generic function id without instantiation
	var h, i func(int) int = id, id // ERROR declared and not used: h // ERROR declared and not used: i
	_ = &id // ERROR cannot use generic function id without instantiation
	_ = id.x // ERROR cannot use generic function id without instantiation
	_ = *id // ERROR cannot use generic function id without instantiation
	L[int] // ERROR L[int] (type) is not an expression
	id[int] // ERROR id[int] (value of type func(x int) int) is not used
	type T[P any] struct{}
	type A[P any] = []P
	_ = fmt.Sprint[int](1) // ERROR cannot index fmt.Sprint (value of type func(a ...any) string)
	_ = main[int] // ERROR cannot index main (value of type func())
	_ = io.EOF[int] // ERROR cannot index io.EOF (variable of interface type error)
	_ = int[int] // ERROR invalid operation: int[int] (int is not a generic type)
	var _ int[string] // ERROR invalid operation: int[string] (int is not a generic type)
	var _ fmt.Stringer[int] // ERROR invalid operation: fmt.Stringer[int] (fmt.Stringer is not a generic type)
	for range id {} // ERROR cannot use generic function id without instantiation
	return id // ERROR cannot use generic function id without instantiation
}
