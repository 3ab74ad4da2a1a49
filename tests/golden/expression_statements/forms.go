// Expression statements: calls of functions, methods, literals and some built-ins, and receive operations.
package main

import "fmt"

type T struct{ log []string }

func (t *T) add(s string) *T { t.log = append(t.log, s); return t }

func three() (int, string, error) { fmt.Println("three results, none used"); return 1, "", nil }

func generic[V any](v V) V { fmt.Printf("generic %T\n", v); return v }

func main() {
	t := &T{}
	t.add("method").add("chained")
	(t.add)("in parentheses")
	(*T).add(t, "method expression")
	(t.add("the statement itself in parentheses"))
	three()
	func() { t.add("literal") }()
	func() func() { return func() { t.add("result of a call") } }()()
	generic(1)
	generic[string]("x")
	[]func(){func() { t.add("element") }}[0]()
	map[string]func(int){"k": func(n int) { t.add(fmt.Sprint("value ", n)) }}["k"](3)
	struct{ f func() }{func() { t.add("field") }}.f()
	interface{ add(string) *T }(t).add("interface")
	// Receive operations, in parentheses too; the value is dropped.
	c := make(chan int, 3)
	c <- 1
	c <- 2
	<-c
	(<-c)
	close(c)
	<-c
	fmt.Println(len(c), len(t.log))
	for _, s := range t.log {
		fmt.Println(s)
	}
	// Of the built-in functions: clear, close, copy, delete, panic, print, println, recover.
	m, s := map[string]int{"a": 1, "b": 2}, []int{1, 2, 3}
	delete(m, "a")
	copy(s, s[1:])
	fmt.Println(m, s)
	clear(m)
	recover()
	defer func() {
		recover()
		fmt.Println(len(m))
	}()
	panic("ends it")
}
