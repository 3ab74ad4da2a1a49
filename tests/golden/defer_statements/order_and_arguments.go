// Deferred calls run last in, first out; their arguments are evaluated at the defer statement.
package main

import "fmt"

type T struct{ n int }

func (t T) show(s string)   { fmt.Println(s, t.n) }
func (t *T) bump(by int)    { t.n += by }
func trace(s string) string { fmt.Println("enter", s); return s }
func un(s string)           { fmt.Println("leave", s) }

func nested() {
	defer un(trace("a"))
	defer un(trace("b"))
	for i := range 3 {
		defer fmt.Print("loop", i, " ")
	}
	fmt.Println("body")
}

func values() {
	x := 1
	defer fmt.Println("deferred x", x)
	defer func() { fmt.Println("closure x", x) }()
	t := T{1}
	defer t.show("value receiver")
	p := &t
	defer p.show("pointer to value receiver")
	defer t.bump(1)
	t.n = 50
	x = 2
	s := []int{1}
	defer fmt.Println(s, len(s))
	s[0] = 9
	s = append(s, 1)
	f := func(s string) { fmt.Println("f1", s) }
	defer f("arg")
	f = func(s string) { fmt.Println("f2", s) }
}

func conditional(b bool) {
	if b {
		defer fmt.Println("conditional")
	}
	defer func() {
		defer fmt.Println("inner deferred")
		fmt.Println("in deferred")
	}()
	if !b {
		return
	}
	fmt.Println("end")
}

func many() (n int) {
	for range 1000 {
		defer func() { n++ }()
	}
	return -1
}

func builtins() {
	m := map[int]int{1: 1, 2: 2}
	c := make(chan int, 1)
	func() {
		defer delete(m, 1)
		defer close(c)
		defer print()
		defer clear([]int{})
		dst := make([]int, 2)
		defer func() { fmt.Println(dst) }()
		defer copy(dst, []int{7, 8})
	}()
	_, ok := <-c
	fmt.Println(m, ok)
}

func main() {
	nested()
	values()
	conditional(true)
	conditional(false)
	fmt.Println(many())
	builtins()
}
