// go: function and arguments are evaluated in the calling goroutine; results are discarded; every form of call.
package main

import (
	"fmt"
	"sync"
)

type T struct{ n int }

func (t T) value(c chan<- string)    { c <- fmt.Sprint("value ", t.n) }
func (t *T) pointer(c chan<- string) { c <- fmt.Sprint("pointer ", t.n) }

type I interface{ value(chan<- string) }

func arg(s string) string { fmt.Print(s, " "); return s }

func send(c chan<- string, s ...string) int { c <- fmt.Sprint(s); return len(s) }

func generic[X any](c chan<- string, x X) { c <- fmt.Sprintf("%T", x) }

func pick(s string) func(chan<- string, ...string) int { fmt.Print("pick", s, " "); return send }

func main() {
	c := make(chan string)
	get := func() { fmt.Println(<-c) }
	go send(c, arg("a"), arg("b"))
	get()
	go pick("1")(c, arg("c"))
	get()
	x := "before"
	go send(c, x)
	x = "after"
	get()
	t := T{1}
	go t.value(c)
	t.n = 2
	get()
	go (&t).pointer(c)
	get()
	f := t.value
	t.n = 3
	go f(c)
	get()
	go I(t).value(c)
	get()
	go T.value(t, c)
	get()
	go (*T).pointer(&t, c)
	get()
	go generic(c, 2.5)
	get()
	go generic[any](c, nil)
	get()
	go func(s string) { c <- s + x }("literal ")
	get()
	go func() { defer func() { c <- fmt.Sprint("recovered ", recover()) }(); panic("own") }()
	get()
	fs := map[string]func(chan<- string){"k": func(c chan<- string) { c <- "from map" }}
	go fs["k"](c)
	get()
	go send(c, []string{"x", "y"}...)
	get()
	go send(c)
	get()
	done := make(chan bool)
	go close(done)
	<-done
	ints := make([]int, 2)
	var group sync.WaitGroup
	group.Add(1)
	go func() { defer group.Done(); copy(ints, []int{1, 2}) }()
	group.Wait()
	m := map[int]int{1: 1}
	sync1 := make(chan bool)
	go func() { delete(m, 1); sync1 <- true }()
	<-sync1
	go print()
	go recover()
	fmt.Println(ints, m)
	// Operands that panic do so in the calling goroutine.
	func() {
		defer func() { fmt.Println(recover()) }()
		go send(c, func() string { panic("operand") }())
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var p *T
		go p.value(c)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var i I
		go i.value(c)
	}()
	// Each goroutine has its own variable of the loop.
	for i := range 3 {
		group.Go(func() { ints = append(ints[:0:0], i) })
		group.Wait()
		fmt.Print(ints, " ")
	}
	fmt.Println()
}
