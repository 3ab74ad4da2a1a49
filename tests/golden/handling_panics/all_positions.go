// recover returns nil unless called directly by a deferred function of a function that panics: in each position.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
)

type catcher struct{ log *[]string }

func (c catcher) value()    { *c.log = append(*c.log, fmt.Sprint("value ", recover())) }
func (c *catcher) pointer() { *c.log = append(*c.log, fmt.Sprint("pointer ", recover())) }
func (c catcher) deep()     { c.value() }
func (c catcher) with(s string) any {
	r := recover()
	*c.log = append(*c.log, fmt.Sprint(s, r))
	return r
}

type embeds struct {
	catcher
	n int
}
type embedsPointer struct{ *catcher }
type iface interface{ value() }

func plain(log *[]string) { *log = append(*log, fmt.Sprint("plain ", recover())) }

func generic[T any](log *[]string) {
	*log = append(*log, fmt.Sprintf("generic %T %v", *new(T), recover()))
}

func nested(log *[]string) {
	func() { *log = append(*log, fmt.Sprint("nested ", recover())) }()
}

func recursive(n int, log *[]string) {
	if n > 0 {
		recursive(n-1, log)
	}
	*log = append(*log, fmt.Sprint("recursive", n, " ", recover()))
}

func run(name string, set func(log *[]string)) {
	log := []string{}
	func() {
		defer func() { log = append(log, fmt.Sprint("last ", recover())) }()
		set(&log)
	}()
	fmt.Println(name, log)
}

func main() {
	run("function", func(log *[]string) { defer plain(log); panic(1) })
	run("generic", func(log *[]string) { defer generic[int8](log); panic(2) })
	run("value method", func(log *[]string) { defer catcher{log}.value(); panic(3) })
	run("pointer method", func(log *[]string) { defer (&catcher{log}).pointer(); panic(4) })
	run("value method by pointer", func(log *[]string) { defer (&catcher{log}).value(); panic(5) })
	run("promoted", func(log *[]string) { defer embeds{catcher{log}, 1}.value(); panic(6) })
	run("promoted by pointer", func(log *[]string) { defer embedsPointer{&catcher{log}}.value(); panic(7) })
	run("interface", func(log *[]string) { var i iface = catcher{log}; defer i.value(); panic(8) })
	run("interface of pointer", func(log *[]string) { var i iface = &catcher{log}; defer i.value(); panic(9) })
	run("interface of embedded", func(log *[]string) { var i iface = &embeds{catcher{log}, 2}; defer i.value(); panic(10) })
	run("method value", func(log *[]string) { f := catcher{log}.value; defer f(); panic(11) })
	run("method value of interface", func(log *[]string) { f := iface(catcher{log}).value; defer f(); panic(12) })
	run("method expression", func(log *[]string) { defer catcher.value(catcher{log}); panic(13) })
	run("method expression of pointer", func(log *[]string) { defer (*catcher).value(&catcher{log}); panic(14) })
	run("function variable", func(log *[]string) { f := plain; defer f(log); panic(15) })
	run("with result", func(log *[]string) { defer catcher{log}.with("result "); panic(16) })
	run("too deep by method", func(log *[]string) { defer catcher{log}.deep(); panic(17) })
	run("too deep by literal", func(log *[]string) { defer nested(log); panic(18) })
	run("not the recursive ones", func(log *[]string) { defer recursive(2, log); panic(19) })
	run("builtin deferred", func(log *[]string) { defer recover(); panic(20) })
	run("as an argument", func(log *[]string) {
		defer fmt.Sprint(recover())
		panic(21)
	})
	run("in a condition", func(log *[]string) {
		defer func() {
			if r, ok := recover().(int); ok && r == 22 {
				*log = append(*log, "matched")
			}
		}()
		panic(22)
	})
	run("in a goroutine's own", func(log *[]string) {
		done := make(chan string)
		defer func() {
			go func() { done <- fmt.Sprint("other goroutine ", recover()) }()
			*log = append(*log, <-done)
		}()
		panic(23)
	})
	run("deferred in deferred", func(log *[]string) {
		defer func() {
			defer func() { *log = append(*log, fmt.Sprint("deferred by deferred ", recover())) }()
		}()
		panic(24)
	})
	run("deferred in deferred with its own panic", func(log *[]string) {
		defer func() {
			defer func() { *log = append(*log, fmt.Sprint("inner ", recover())) }()
			panic("new")
		}()
		panic(25)
	})
	run("after normal return", func(log *[]string) { defer plain(log) })
	run("twice", func(log *[]string) {
		defer plain(log)
		defer plain(log)
		panic(26)
	})
	run("recovered, panic again", func(log *[]string) {
		defer plain(log)
		defer func() { panic(fmt.Sprint("again ", recover())) }()
		panic(27)
	})
	run("a call between that returns", func(log *[]string) {
		defer func() {
			fmt.Sprint("library call")
			run("  inner run", func(log *[]string) { defer plain(log); panic("inside") })
			*log = append(*log, fmt.Sprint("outer still ", recover()))
		}()
		panic(28)
	})
	run("nil panics", func(log *[]string) {
		defer func() {
			r := recover()
			_, ok := r.(*runtime.PanicNilError)
			*log = append(*log, fmt.Sprint(r, ok))
		}()
		panic(nil)
	})
	run("error values", func(log *[]string) {
		defer func() {
			err := recover().(error)
			*log = append(*log, fmt.Sprint(errors.Is(err, os.ErrNotExist)))
		}()
		panic(fmt.Errorf("wrapped %w", os.ErrNotExist))
	})
	run("values of any type", func(log *[]string) {
		defer func() {
			p := recover().(*[2]int)
			p[0]++
			*log = append(*log, fmt.Sprint(*p))
		}()
		panic(&[2]int{1, 2})
	})
	// The function that recovered returns to its caller, with its named results; the rest of it does not run.
	fmt.Println(func() (a int, b string) {
		defer func() { recover(); b += " recovered" }()
		a, b = 1, "set"
		panic("x")
	}())
	fmt.Println(func() (int, string) {
		defer func() { recover() }()
		panic("unnamed results are zero")
	}())
	// panic evaluates its argument first; an argument that panics takes over.
	func() {
		defer func() { fmt.Println(recover()) }()
		panic(func() string { panic("argument's panic") }())
	}()
	fmt.Println("end", recover())
}
