package main

import (
	"fmt"
	"io"
	"strings"
)

// Each rule of assignability, kept and broken.

type (
	S   []int
	S2  []int
	C   chan int
	RC  <-chan int
	SC  chan<- int
	F   func(int) int
	M   map[string]int
	St  struct{ a int }
	St2 struct{ a int }
	E   struct{ St }
	P   *int
	A   [2]int
	I   interface{ m() }
	J   interface {
		m()
		n()
	}
	G[T any]  struct{ x T }
	Al        = S
	GS[T any] []T
	N         int
	T1        int
)

func (T1) m()                              {}
func (*T1) n()                             {}
func gf[T any](x T) T                      { return x }
func gf2[K comparable, V any](m map[K]V) V { return m[*new(K)] }
func gf3[T fmt.Stringer](T)                {}
func gf4[T, U any](T) U                    { return *new(U) }
func values() {
	var s S
	var s2 S2
	var ls []int
	var al Al
	s = s2 // ERROR cannot use s2 (variable of slice type S2) as S value in assignment
	s = ls
	ls = s2
	al = s
	s = al
	al = s2 // ERROR cannot use s2 (variable of slice type S2) as Al value in assignment
	var ss []S // ERROR declared and not used: ss
	var lss [][]int
	ss = lss // ERROR cannot use lss (variable of type [][]int) as []S value in assignment
	ss = []Al{}
	var c C
	var rc RC
	var sc SC
	var lc chan int
	var lrc <-chan int
	var lsc chan<- int
	c = lc
	rc = lc
	sc = lc
	lrc = lc
	lsc = lc
	lc = c
	lrc = c
	lsc = c
	lrc = rc
	lsc = sc
	rc = c // ERROR cannot use c (variable of chan type C) as RC value in assignment
	sc = c // ERROR cannot use c (variable of chan type C) as SC value in assignment
	lc = lrc // ERROR cannot use lrc (variable of type <-chan int) as chan int value in assignment
	c = lrc // ERROR cannot use lrc (variable of type <-chan int) as C value in assignment
	lc = rc // ERROR cannot use rc (variable of chan type RC) as chan int value in assignment
	lrc = lsc // ERROR cannot use lsc (variable of type chan<- int) as <-chan int value in assignment
	rc = lrc
	var nch chan N = lc // ERROR cannot use lc (variable of type chan int) as chan N value in variable declaration
	var f F = func(x int) int { return x }
	var lf func(y int) (z int) = f
	f = lf
	f = gf
	lf = gf
	f = gf[int]
	f = gf[string] // ERROR cannot use gf[string] (value of type func(x string) string) as F value in assignment
	f = gf2 // ERROR type func(int) int of f does not match func(m map[K]V) V (cannot infer K and V)
	var f2 func(map[string]int) int = gf2
	var f3 func(map[[]int]int) int = gf2 // ERROR invalid map key type []int // ERROR []int does not satisfy comparable
	var f4 func(strings.Builder) = gf3 // ERROR T (type strings.Builder) does not satisfy fmt.Stringer (method String has pointer receiver)
	var f5 func(*strings.Builder) = gf3
	var f6 func(int) string = gf4
	var f7 func(int) string = gf4[int]
	var f8 func(int) string = gf4[string] // ERROR type func(int) string of f8 does not match func(string) U
	var f9 any = gf // ERROR cannot use generic function gf without instantiation
	var f10 func(int, int) int = gf // ERROR type func(int, int) int of f10 does not match func(x T) T (cannot infer T)
	var f11 = gf // ERROR cannot use generic function gf without instantiation
	var f12 interface{ m() } = gf // ERROR cannot use generic function gf without instantiation
	var f13 func(any) any = gf
	f14 := gf // ERROR cannot use generic function gf without instantiation
	var f15 func() = gf[int] // ERROR cannot use gf[int] (value of type func(x int) int) as func() value in variable declaration
	fs := []func(int) int{gf, gf[int], gf[string]} // ERROR cannot use gf[string] (value of type func(x string) string) as func(int) int value in array or slice literal
	fm := map[string]F{"a": gf}
	fst := struct {
		f F
		g func(string) string
	}{gf, gf}
	fst2 := struct{ f F }{f: gf4}
	fa := [2]F{1: gf}
	fc := make(chan F, 1)
	fc <- gf
	fp := func(F) {}
	fp(gf)
	fp(gf4)
	fr := func() F { return gf }
	fv := func(...F) {}
	fv(gf, gf)
	_ = F(gf)
	_ = (func(string) string)(gf)
	_ = f == gf // ERROR cannot use generic function gf without instantiation
	var m M = map[string]int{}
	var lm map[string]int = m
	m = lm
	var mn map[string]N = m // ERROR cannot use m (variable of map type M) as map[string]N value in variable declaration
	var st St = struct{ a int }{1}
	var st2 St2 = st // ERROR cannot use st (variable of struct type St) as St2 value in variable declaration
	var lst struct{ a int } = st2
	var lst2 struct{ b int } = st // ERROR cannot use st (variable of struct type St) as struct{b int} value in variable declaration
	var lst3 struct{ St } = E{}
	var lst4 struct{ St St } = E{} // ERROR cannot use E{} (value of struct type E) as struct{St St} value in variable declaration
	var p P = new(int)
	var lp *int = p
	lp = P(nil)
	var np *N = lp // ERROR cannot use lp (variable of type *int) as *N value in variable declaration
	var a A = [2]int{}
	var la [2]int = a
	la = [2]N{} // ERROR cannot use [2]N{} (value of type [2]N) as [2]int value in assignment
	var i I = T1(1)
	var j J = T1(1) // ERROR cannot use T1(1) (constant 1 of int type T1) as J value in variable declaration: T1 does not implement J
	j = new(T1)
	i = j
	j = i // ERROR cannot use i (variable of interface type I) as J value in assignment: I does not implement J (missing method n)
	i = new(T1)
	var e any = i
	i = e // ERROR cannot use e (variable of interface type any) as I value in assignment: interface{} does not implement I
	var g G[int] = struct{ x int }{1}
	var lg struct{ x int } = g
	var g2 G[N] = g // ERROR cannot use g (variable of struct type G[int]) as G[N] value in variable declaration
	var g3 G[int] = G[N]{} // ERROR cannot use G[N]{} (value of struct type G[N]) as G[int] value in variable declaration
	var gs GS[int] = s // ERROR cannot use s (variable of slice type S) as GS[int] value in variable declaration
	gs = ls
	s = gs // ERROR cannot use gs (variable of slice type GS[int]) as S value in assignment
	ls = gs
	var w io.Writer = io.ReadWriter(nil)
	var rw io.ReadWriter = w // ERROR cannot use w (variable of interface type io.Writer) as io.ReadWriter value in variable declaration: io.Writer
	var n N = 1 // ERROR declared and not used: n
	n = int(1) // ERROR cannot use int(1) (constant 1 of type int) as N value in assignment
	n = T1(1) // ERROR cannot use T1(1) (constant 1 of int type T1) as N value in assignment
	n = 1.0
	n = 'a'
	n = "a" // ERROR cannot use "a" (untyped string constant) as N value in assignment
	n = nil // ERROR cannot use nil as N value in assignment
	n = 1 << 70 // ERROR cannot use 1 << 70 (untyped int constant 1180591620717411303424) as N value in assignment (overflows)
	var nils = []any{nil}
	s = nil
	c = nil
	f = nil
	m = nil
	p = nil
	i = nil
	a = nil // ERROR cannot use nil as A value in assignment
	st = nil // ERROR cannot use nil as St value in assignment
	g = nil // ERROR cannot use nil as G[int] value in assignment
	gs = nil
	var up *G[int] = nil
	_, _, _, _, _, _, _, _, _ = nch, f2, f3, f4, f5, f6, f7, f8, f9
	_, _, _, _, _, _, _, _, _, _, _, _ = f10, f11, f12, f13, f14, f15, fs, fm, fst, fst2, fa, fr
	_, _, _, _, _, _, _, _, _, _, _, _, _ = mn, lst, lst2, lst3, lst4, np, la, lg, g2, g3, rw, nils, up
}
func tp[T []int | S, U any, V S | map[string]int | *int, W ~int | ~string, X interface {
	~[]int
	m()
}, Y I, Z *int](t T, u U, v V, w W, x X, y Y, z Z) {
	var ls []int = t
	t = ls
	var s S = t // ERROR cannot use t (variable of type T constrained by []int | S) as S value in variable declaration
	t = s // ERROR cannot use s (variable of slice type S) as T value in assignment
	t = nil
	u = nil // ERROR cannot use nil as U value in assignment
	v = nil
	w = nil // ERROR cannot use nil as W value in assignment
	x = nil
	y = nil // ERROR cannot use nil as Y value in assignment
	z = nil
	z = new(int)
	var li *int = z
	var pp P = z // ERROR cannot use z (variable of type Z constrained by *int) as P value in variable declaration
	x = ls
	ls = x
	x = s // ERROR cannot use s (variable of slice type S) as X value in assignment
	y = i0 // ERROR cannot use i0 (variable of interface type I) as Y value in assignment: need type assertion
	i0 = y
	var e any = u
	u = e // ERROR cannot use e (variable of interface type any) as U value in assignment: need type assertion
	u = t // ERROR cannot use t (variable of type T constrained by []int | S) as U value in assignment
	w = 1 // ERROR cannot use 1 (untyped int constant) as W value in assignment
	w = "a" // ERROR cannot use "a" (untyped string constant) as W value in assignment
	w = 'a' // ERROR cannot use 'a' (untyped rune constant 97) as W value in assignment
	var st interface{ ~int } = w // ERROR cannot use type interface{~int} outside a type constraint: interface contains type constraints // ERROR cannot use w (variable of type W constrained by ~int | ~string) as interface{~int} value in variable
	var i I = x
	i = w // ERROR cannot use w (variable of type W constrained by ~int | ~string) as I value in assignment
	_, _, _, _ = li, pp, st, i
	t = S{} // ERROR cannot use S{} (value of slice type S) as T value in assignment
	t = make([]int, 1)
	t = [](int){}
	var c chan<- T = make(chan T)
	var f func(T) = func([]int) {} // ERROR cannot use func([]int) {} (value of type func([]int)) as func(T) value in variable declaration
	_, _ = c, f
}

var i0 I

func main() {}
