// A generic function, whole or instantiated in part, is assignable to a function type that tells the rest.
package main

import (
	"fmt"
	"strings"
)

type Op func(int) string

type Conv[A, B any] func(A) B

func text[T any](x T) string                     { return fmt.Sprintf("%T:%v", x, x) }
func convert[A, B any](x A) (y B)                { fmt.Printf("(%T to %T) ", x, y); return }
func pick[K comparable, V any](m map[K]V, k K) V { return m[k] }
func first[S ~[]E, E any](s S) E                 { return s[0] }
func all[T any](xs ...T) int                     { return len(xs) }
func none[T any]() (t T)                         { return }

type Box[T any] struct{ v T }

func (b Box[T]) With[U any](u U) string { return fmt.Sprint(b.v, u) }

type fields struct {
	op   Op
	pair func(string, string) int
}

func apply(f func(int) string, g ...func(float64) string) string { return f(1) + g[0](2.5) }
func result() func(bool) string                                  { return text }
func results() (Op, func(rune) string)                           { return text, text }

func main() {
	var a Op = text
	var b func(int) string = convert
	var c Conv[string, bool] = convert[string]
	var d func(map[string]int, string) int = pick
	var e func([]bool) bool
	e = first
	fmt.Println(a(1), b(2) == "", c("x"), d(map[string]int{"k": 3}, "k"), e([]bool{true}))
	type ints []int
	var f func(ints) int = first
	var g func(...string) int = all
	var h func() *int = none
	fmt.Println(f(ints{7}), g("a", "b"), h() == nil)
	// In literals, arguments, results, sends, conversions, assignments to elements.
	v := fields{text, func(a, b string) int { return len(a + b) }}
	w := fields{op: text}
	list := []func(string) string{text, strings.ToUpper, 3: text[string]}
	table := map[string]Op{"t": text}
	table["u"] = convert
	arr := [2]func(int8) string{1: text}
	ch := make(chan Op, 1)
	ch <- text
	x, y := results()
	fmt.Println(v.op(1), w.op(2), list[0]("s"), list[1]("s"), list[2] == nil, table["t"](3), table["u"](4), arr[1](5), (<-ch)(6), apply(text, text), result()(true), x(7), y('8'))
	fmt.Println(Op(text)(9), (func([]int) int)(first)([]int{10}))
	// Methods with type parameters as well.
	var m func(string) string = Box[int]{1}.With
	var n func(Box[int], bool) string = Box[int].With
	fmt.Println(m("m"), n(Box[int]{2}, true))
	switch p := (func(int) string)(nil); {
	default:
		p = text
		fmt.Printf("%s %T %T\n", p(11), a, p)
	}
}
