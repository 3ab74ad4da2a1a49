// An iterator that calls yield when it may not causes a run-time panic; the exact texts, recovered.
package main

import (
	"fmt"
	"runtime"
)

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isError := r.(runtime.Error)
		fmt.Println(name, "->", r, isError)
	}()
	f()
	fmt.Println(name, "ended")
}

func ignores(yield func(int) bool) {
	for i := range 3 {
		fmt.Println("  yielded", i, yield(i))
	}
}

func main() {
	try("continued after break", func() {
		for range ignores {
			break
		}
	})
	try("continued after return", func() {
		for range ignores {
			return
		}
	})
	try("continued after goto", func() {
		for range ignores {
			goto out
		}
	out:
	})
	try("continued after continue of an outer loop", func() {
	outer:
		for range 1 {
			for range ignores {
				continue outer
			}
		}
	})
	try("continued after break of an outer loop over a function", func() {
	outer:
		for x := range func(yield func(int) bool) { yield(1) } {
			for range ignores {
				_ = x
				break outer
			}
		}
	})
	var kept func(int) bool
	try("called after the loop ended", func() {
		for x := range func(yield func(int) bool) { kept = yield; yield(7) } {
			fmt.Println("  body", x)
		}
		kept(8)
	})
	try("called after the function returned", func() { kept(9) })
	try("iterator recovers the body's panic", func() {
		for range func(yield func(int) bool) {
			defer func() { fmt.Println("  swallowed", recover()) }()
			yield(1)
		} {
			panic("body")
		}
	})
	try("called again after the body's panic", func() {
		for range func(yield func(int) bool) {
			func() {
				defer func() { fmt.Println("  swallowed", recover()) }()
				yield(1)
			}()
			yield(2)
		} {
			panic("body")
		}
	})
	try("iterator recovers another panic with the body's exit", func() {
		for range func(yield func(int) bool) {
			defer func() { fmt.Println("  swallowed", recover()) }()
			yield(1)
			yield(2)
		} {
			break
		}
	})
	try("yield within its own body", func() {
		var again func(int) bool
		for x := range func(yield func(int) bool) { again = yield; yield(1) } {
			fmt.Println("  body", x)
			if x == 1 {
				again(2)
			}
		}
	})
	try("nil iterator", func() {
		var f func(func(int) bool)
		for range f {
		}
	})
	try("yield in another goroutine that is done", func() {
		sum := 0
		for x := range func(yield func(int) bool) {
			done := make(chan bool)
			go func() { defer close(done); yield(1); yield(2) }()
			<-done
		} {
			sum += x
		}
		fmt.Println("  sum", sum)
	})
	try("panic value passes through unchanged", func() {
		for range ignores {
			panic(fmt.Errorf("an error"))
		}
	})
}
