// Package variables: step by step, the next ready one in declaration order; references through functions, methods and closures count.
package main

import "fmt"

func say(s string, x int) int { fmt.Print(s, " "); return x }

// b needs c and d through functions, so those come first.
var (
	a = say("a", c+b)
	b = say("b", viaFunction())
	c = say("c", viaFunction())
	d = say("d", 3)
)

func viaFunction() int { d++; return d }

// References in a function literal, a method value and a method expression count as well.
var (
	e = func() int { return say("e", f) }()
	f = say("f", g.method())
	g = T(say("g", 2))
	h = say("h", T.method(i))
	i = T(say("i", 7))
	j = say("j", (&k).pointer())
	k T
)

type T int

func (t T) method() int   { return int(t) + l }
func (t *T) pointer() int { *t = T(m); return m }

var l = say("l", 100)
var m = say("m", 200)

// Several variables from one call are initialized together; a blank one counts like the others.
var o, p = pair(q)
var q = say("q", 1)
var _ = say("_", r)
var r = say("r", 5)

func pair(x int) (int, string) { fmt.Print("pair "); return x, "p" }

// comma-ok forms together; the rest of one line separately, in order.
var value, ok = table["x"]
var table = map[string]int{"x": say("table", 9)}
var s, t, u = say("s", v), say("t", 1), say("u", 2)
var v = say("v", t+u)

// Without initializer: zero from the start, never waited for.
var zero int
var usesZero = say("usesZero", zero+1)

// A reference by name counts even if it is never reached.
var lazy = func() int {
	if false {
		return late
	}
	return say("lazy", 0)
}()
var late = say("late", 1)

// An interface's method hides the dependency: declaration order.
type I interface{ get() int }
type impl struct{}

func (impl) get() int { return hidden }

var iface I = impl{}
var early = say("early", iface.get())
var hidden = say("hidden", 42)

// Recursive functions are no cycle.
var rec = even(4)

func even(n int) bool { return n == 0 || odd(n-1) }
func odd(n int) bool  { return n != 0 && even(n-1) }

// Constants and types need no order.
const last = first * 2
const first = 21

var sized [last]later

type later struct{ x other }
type other int

// init functions: several, in order, after all variables; they are not names.
func init() {
	fmt.Println("\ninit 1:", a, b, c, d, e, f, g, h, i, j, k, l, m)
	zero = 1
}

func init() {
	fmt.Println("init 2:", o, p, q, r, value, ok, s, t, u, v, zero, usesZero)
	func() {
		defer func() { fmt.Println("recovered in init:", recover()) }()
		panic("init")
	}()
}

var done = make(chan bool)

func init() {
	go func() { done <- true }()
	fmt.Println("init 3:", lazy, late, early, hidden, rec, len(sized), <-done)
}

func main() {
	fmt.Println("main")
	init := "a local name"
	fmt.Println(init)
}
