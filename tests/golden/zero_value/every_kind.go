// The zero value: of variables without initializer, new, make, missing elements and fields, conversions that fail.
package main

import "fmt"

type T struct {
	i    int
	f    float64
	next *T
	in   struct{ s []string }
	arr  [2]struct{ m map[int]bool }
}

func zero[V any]() (v V)                      { return }
func isZero[V comparable](v V) bool           { return v == *new(V) }
func named() (n int, s string, e error, p *T) { return }

var global T

func main() {
	var (
		b  bool
		u  uint8
		c  complex64
		r  rune
		s  string
		p  *int
		fn func()
		sl []int
		m  map[string]int
		ch chan int
		in any
		e  error
	)
	fmt.Println(b, u, c, r, s == "", p == nil, fn == nil, sl == nil, m == nil, ch == nil, in == nil, e == nil)
	// Recursively: each element of an array, each field of a struct.
	fmt.Println(global.i, global.f, global.next, global.in.s == nil, global.arr[1].m == nil)
	t := new(T)
	fmt.Println(t.i == 0, t.f == 0.0, t.next == nil, isZero(t.arr[0].m == nil), isZero(""), isZero([2]any{}), isZero(struct{ p *T }{}))
	fmt.Println(make([]T, 2)[1].in.s == nil, [3]string{1: "x"}, T{i: 1}.next == nil, []bool{3: true}, make([]error, 1))
	fmt.Println(zero[T]().arr[0].m == nil, zero[[2]int](), zero[func()]() == nil, zero[chan int]() == nil, zero[error]() == nil)
	fmt.Println(named())
	// What is not there: in a map, behind a failed assertion, in a closed channel.
	v, ok := in.(T)
	fmt.Println(map[string]T{}["x"].in.s == nil, v.i, ok)
	closed := make(chan [2]string)
	close(closed)
	w, ok := <-closed
	fmt.Println(len(w[0]), ok)
	// Each time that a declaration is executed, the variable is new and zero.
	for i := range 3 {
		var n int
		n += i
		fmt.Print(n, " ")
	}
	fmt.Println()
	// Elements beyond a slice's length are zero as well, until somebody writes them.
	short := make([]int, 1, 3)
	grown := append(short, 7)
	fmt.Println(short[:3], grown[:3], append([]int(nil), short...)[:1])
}
