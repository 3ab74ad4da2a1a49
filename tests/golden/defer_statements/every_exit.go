// Deferred functions run just before the function returns: by return, by its end, by panic, by Goexit; in reverse order.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type T struct{ n int }

func (t T) value()    { fmt.Print("value", t.n, " ") }
func (t *T) pointer() { fmt.Print("pointer", t.n, " ") }

type I interface{ value() }

func ends() { defer fmt.Print("ended "); fmt.Print("body ") }
func returns() int {
	defer fmt.Print("returned ")
	return func() int { fmt.Print("operand "); return 1 }()
}
func panics() {
	defer func() { fmt.Print(recover(), " ") }()
	defer fmt.Print("panicked ")
	panic("P")
}

func mark(s string) func(string) {
	fmt.Print("<", s, " ")
	return func(e string) { fmt.Print(e, s, "> ") }
}

func arg(s string) string { fmt.Print("arg", s, " "); return s }

// The function value and the arguments are evaluated at the statement; the function is called at the end.
func evaluated() {
	defer mark("1")(arg("a"))
	defer mark("2")(arg("b"))
	fmt.Print("body ")
}

// A nil function value panics when it is called, not at the statement.
func nilFunction() {
	defer func() { fmt.Print(recover(), " ") }()
	var f func()
	defer f()
	fmt.Print("reached ")
}

// A nil pointer's method with a value receiver panics at the statement, with a pointer receiver not.
func nilReceivers() {
	defer func() { fmt.Print(recover(), " ") }()
	var t *T
	defer func() { fmt.Print("first ") }()
	defer t.value()
	fmt.Print("never ")
}

// A nil interface's method panics at the statement.
func nilInterface() {
	defer func() { fmt.Print(recover(), " ") }()
	var i I
	defer i.value()
	fmt.Print("never ")
}

// The receiver is copied at the statement.
func receivers() {
	t := T{1}
	defer t.value()
	defer t.pointer()
	f := t.value
	defer f()
	defer T.value(t)
	defer (*T).pointer(&t)
	var i I = t
	defer i.value()
	t.n = 2
}

// Results of deferred functions are discarded; also those of functions from the library.
func discards() (s string) {
	defer func() string { return "lost" }()
	defer fmt.Sprint("lost")
	defer func() (int, error) { return 1, nil }()
	return "kept"
}

// In loops and conditions each execution of the statement adds a call.
func loops() {
	for i := range 3 {
		if i != 1 {
			defer fmt.Print("loop", i, " ")
		}
	}
	for i := 0; i < 2; i++ {
		defer func() { fmt.Print("each", i, " ") }()
	}
	n := 0
again:
	defer func(k int) { fmt.Print("goto", k, " ") }(n)
	if n++; n < 3 {
		goto again
	}
}

// Deferred functions that defer; and those of a function literal belong to it.
func nested() {
	defer func() {
		defer fmt.Print("inner ")
		fmt.Print("outer ")
	}()
	func() {
		defer fmt.Print("literal ")
	}()
	fmt.Print("body ")
}

// The other deferred functions run though one panics.
func goesOn() {
	defer func() { fmt.Print(recover(), " ") }()
	defer fmt.Print("one ")
	defer panic("two")
	defer fmt.Print("three ")
}

func results() (a, b int, s string) {
	defer func() { a, b = b, a }()
	defer func(old int) { s += fmt.Sprint("old", old, " now", a) }(a)
	a = 1
	return a + 1, a + 2, "r "
}

func recovered() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			n, err = n*10, fmt.Errorf("%v", r)
		}
	}()
	n = 4
	var m map[string]int
	m["x"] = n
	return 1, nil
}

func main() {
	for _, f := range []func(){ends, func() { returns() }, panics, evaluated, nilFunction, nilReceivers, nilInterface, receivers, loops, nested, goesOn} {
		f()
		fmt.Println()
	}
	fmt.Println(discards())
	fmt.Println(results())
	fmt.Println(recovered())
	var group sync.WaitGroup
	group.Add(1)
	go func() {
		defer group.Done()
		defer func() { fmt.Println("goexit, recover is", recover()) }()
		func() {
			defer fmt.Print("inner ")
			runtime.Goexit()
		}()
		fmt.Print("never")
	}()
	group.Wait()
}
