package main

import (
	"fmt"
	"os"
)

var i0 int
var U, V, W float64
var k = 0
var x, y float32 = -1, -2
var (
	i       int
	u, v, s = 2.0, 3.0, "bar"
)
var re, im = complexSqrt(-1)
var _, found = entries["b"]
var entries = map[string]int{"b": 0}

func complexSqrt(x float64) (float64, float64) { return 0, -x }

// Each variable has its zero value when nothing initializes it.
var zero struct {
	b  bool
	n  int
	f  float64
	c  complex128
	s  string
	p  *int
	a  [2]string
	sl []int
	m  map[string]int
	fn func()
	e  error
	ch chan int
	in struct{ x any }
}

type op func(int) int

// Groups may be empty; declarations inside functions too.
var ()

const ()

type ()

func main() {
	fmt.Println(i0, U, V, W, k, x, y, i, u, v, s, re, im, found)
	fmt.Printf("%v\n", zero.a)
	fmt.Println(zero.b, zero.n, zero.f, zero.c, zero.s == "", zero.p, len(zero.a[1]), zero.sl == nil, zero.m == nil, zero.fn == nil, zero.e, zero.ch == nil, zero.in.x)
	// An untyped constant gets its default type, an untyped boolean bool.
	var d, e, f, g, h, b = 42, 'x', 1.5, 2i, "s", k == 0
	fmt.Printf("%T %T %T %T %T %T\n", d, e, f, g, h, b)
	var t0, ok = entries["zz"]
	fmt.Printf("%T %T\n", t0, ok)
	var ch = make(chan int, 1)
	ch <- 3
	var r, open = <-ch
	var a any = 5
	var n, is = a.(int)
	var _, isnt = a.(string)
	fmt.Println(r, open, n, is, isnt)
	var p1, p2 *int
	p1 = &d
	*p1++
	fmt.Println(d, p2 == nil)
	// Initializers see the old meaning of the name.
	{
		var d = d + 1
		var e, f = f, e
		fmt.Println(d, e, f)
	}
	// A variable's initializer is made as if by assignment, in the order of lists.
	fs := []string{}
	log := func(s string) string { fs = append(fs, s); return s }
	var l1, l2, l3 = log("1"), log("2"), log("3")
	fmt.Println(l1, l2, l3, fs)
	var f1, f2 op = func(x int) int { return x }, nil
	fmt.Println(f1(1), f2 == nil)
	// Unused variables may be named in a closure, assigned to blank, or be parameters.
	func(unused int) (result int) { return }(1)
	var only int
	_ = only
	if _, err := os.Open("/nonexistent/file"); err != nil {
		fmt.Println("error")
	}
	// new of an expression: a variable initialized with the value (Go 1.26).
	q := new(42)
	s2 := new("str")
	f3 := new(1.5)
	e3 := new(error(nil))
	c3 := new(k == 0)
	r3 := new('x' + 1)
	u8 := new(uint8(7))
	st := new(struct{ a, b int }{1, 2})
	cl := new(func() int { return *q + 1 })
	sl := new([]int{1, 2})
	fmt.Printf("%T %T %T %T %T %T %T %T %T %T\n", q, s2, f3, e3, c3, r3, u8, st, cl, sl)
	*q = 5
	fmt.Println(*q, *s2, *f3, *e3, *c3, *r3, *u8, *st, (*cl)(), *sl)
	st2 := new(*st)
	st2.a = 9
	st3 := new(zero.a)
	st3[0] = "changed"
	fmt.Println(*st, *st2, zero.a, *st3, **new(new(3)), *new(int), *new(generic(4)), new(max(1, 2)) != new(2))
}

func generic[T any](x T) T { return *new(x) }
