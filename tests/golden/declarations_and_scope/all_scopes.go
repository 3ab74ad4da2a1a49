package main

import (
	"fmt"
	_ "os"
	str "strings"
	. "unicode/utf8"
)

// Package scope: in any order, and before the declaration.
var early = late + 1
var late = 2

func init() { fmt.Println("first init", early, late) }
func init() { fmt.Println("second init") }

// A predeclared name may be declared at package level.
type any2 = any

var true2 = !false

const nilly = 0

// The blank identifier introduces no binding; several may be declared.
var _ = 1
var _, _ = 2, "x"

const _ = iota

type _ struct{}
type _ int

func _()          {}
func _(x int)     {}
func (T) _()      {}
func (T) _(_ int) {}

type T struct {
	_ int
	_ string
	x int
}

// A method's name is not in package scope, nor is a field's.
func (t T) late() int { return late + t.x }

// Type parameters are in scope from the name of the function, and their constraints may refer to each other.
func conv[S ~[]E, E interface{ ~int | ~string }, M map[string]S](m M, s S) (M, E) {
	m["k"] = s
	return m, s[0]
}

type Tree[T interface{ Less(T) bool }] struct {
	left, right *Tree[T]
	val         T
}

func (t *Tree[P]) Insert(v P) *Tree[P] {
	if t == nil {
		return &Tree[P]{val: v}
	}
	if v.Less(t.val) {
		t.left = t.left.Insert(v)
	} else {
		t.right = t.right.Insert(v)
	}
	return t
}
func (t *Tree[_]) Count() int {
	if t == nil {
		return 0
	}
	return 1 + t.left.Count() + t.right.Count()
}

type Int int

func (a Int) Less(b Int) bool { return a < b }

// A parameter's scope is the function's body; a result's too.
func params(fmt int, len string) (cap int) {
	cap = fmt + 1
	{
		cap := 100
		_ = cap
	}
	len += "!"
	return
}

// A local constant, variable or type begins its scope at the end of its specification; a type at its identifier.
func local() {
	x := 1
	{
		x := x + 1
		var y = x
		const c = 5
		{
			const c = c + 1
			fmt.Println(x, y, c)
		}
		type L struct{ next *L }
		type x2 = L
		var l L
		l.next = &x2{}
		fmt.Println(l.next.next == nil)
	}
	fmt.Println(x)
}

// Every if, for, switch, and every clause, is a block of its own.
func blocks() {
	x := "outer"
	if x := 1; x > 1 {
		fmt.Println("no")
	} else if y := x + 1; y == 3 {
		fmt.Println("no")
	} else {
		x := x + y
		fmt.Println(x, y)
	}
	switch x := 5; x {
	case 5:
		x := "clause"
		fmt.Println(x)
		fallthrough
	case 6:
		fmt.Println(x)
	}
	switch x := any(x).(type) {
	case string:
		fmt.Println(x + "!")
	case int, bool:
		fmt.Println(x)
	}
	for x := 0; x < 1; x++ {
		x := "body"
		fmt.Println(x)
	}
	c := make(chan int, 1)
	c <- 8
	select {
	case x := <-c:
		fmt.Println(x)
	}
	{
		var x, x2 = 3, x
		fmt.Println(x, x2)
	}
	fmt.Println(x)
}

// A short declaration declares what is new in this block and assigns to the others.
func short() {
	a, err := 1, "e1"
	p := &err
	b, err := 2, "e2"
	fmt.Println(a, b, err, *p)
	{
		c, err := 3, "e3"
		fmt.Println(c, err, *p)
	}
	_, a, d := 0, a+10, a
	fmt.Println(a, d, err)
	f, g := func() (int, int) { return a, b }, 1
	h, g := f()
	fmt.Println(h, g)
}

// Labels have a scope of their own, and do not conflict with other names.
func labels() {
fmt:
	for i := 0; ; i++ {
		switch {
		case i == 2:
			break fmt
		}
		func() {
		fmt:
			for {
				break fmt
			}
		}()
	}
	fmt.Println("labels")
}

// A predeclared identifier is shadowed in its scope only.
func predeclared() {
	{
		true, false := false, true
		nil := 7
		type int string
		var s int = "int is a string"
		len := func(x int) int { return x + "len" }
		fmt.Println(true, false, nil, s, len("a"))
		var iota, print, new, comparable, error = 1, 2, 3, 4, 5
		fmt.Println(iota, print, new, comparable, error)
	}
	fmt.Println(true, false, len("a"))
}

// Exported: an upper-case first letter, whatever the script.
type Élan struct{ Ünder, ünder int }

func main() {
	fmt.Println(str.ToUpper("x"), RuneLen('é'), str.Repeat("ab", 2), true2, nilly, any2(1))
	fmt.Println(T{x: 1}.late(), params(1, "a"))
	m, e := conv(map[string][]Int{}, []Int{4, 5})
	fmt.Println(m, e)
	var t *Tree[Int]
	for _, v := range []Int{3, 1, 2} {
		t = t.Insert(v)
	}
	fmt.Println(t.Count(), t.left.right.val)
	local()
	blocks()
	short()
	labels()
	predeclared()
	fmt.Println(Élan{1, 2})
}
