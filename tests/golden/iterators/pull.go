package main

import (
	"fmt"
	"iter"
	"runtime"
)

func nat(yield func(int) bool) {
	defer fmt.Println("nat ends")
	for i := 0; ; i++ {
		if !yield(i) {
			fmt.Println("told to stop")
			return
		}
	}
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %v\n", name, r)
		}
	}()
	f()
}

func main() {
	next, stop := iter.Pull(iter.Seq[int](nat))
	fmt.Println(runtime.NumGoroutine())
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println(runtime.NumGoroutine())
	stop()
	fmt.Println(next())
	stop()
	// stop before start
	_, stop = iter.Pull(iter.Seq[int](nat))
	stop()
	// panics
	next, stop = iter.Pull(func(yield func(int) bool) { yield(1); panic("boom") })
	try("a", func() { fmt.Println(next()); fmt.Println(next()) })
	try("b", func() { fmt.Println(next()) })
	stop()
	next, stop = iter.Pull(func(yield func(int) bool) { yield(1); panic("boom2") })
	next()
	try("c", stop)
	fmt.Println(next())
	// exhausted
	next2, stop2 := iter.Pull2(func(yield func(int, string) bool) { yield(1, "a"); yield(2, "b") })
	for {
		k, v, ok := next2()
		fmt.Println(k, v, ok)
		if !ok {
			break
		}
	}
	stop2()
	// next from inside
	var nx func() (int, bool)
	nx, stop = iter.Pull(func(yield func(int) bool) {
		try("inner", func() { fmt.Println(nx()) })
		yield(5)
	})
	fmt.Println(nx())
	stop()
	// yield saved and called outside
	var saved func(int) bool
	nx, stop = iter.Pull(func(yield func(int) bool) { saved = yield; yield(7) })
	fmt.Println(nx())
	try("saved", func() { saved(8) })
	fmt.Println(nx())
	fmt.Println(saved(3))
	// ignores false
	nx, stop = iter.Pull(func(yield func(int) bool) { for i := range 3 { fmt.Println(yield(i)) } })
	fmt.Println(nx())
	stop()
	// goexit
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("deferred in the goroutine", recover())
		nx, stop := iter.Pull(func(yield func(int) bool) { yield(1); runtime.Goexit() })
		fmt.Println(nx())
		defer func() { fmt.Println(nx()); stop() }()
		nx()
		fmt.Println("not reached")
	}()
	<-done
	// next from other goroutines
	nx, stop = iter.Pull(iter.Seq[int](nat))
	for range 3 {
		d := make(chan bool)
		go func() { fmt.Println(nx()); close(d) }()
		<-d
	}
	stop()
	// runtime error
	nx, stop = iter.Pull(func(yield func(int) bool) { var m map[string]int; m["a"] = 1 })
	try("rt", func() { nx() })
	// inside a pull inside a pull
	outer, ostop := iter.Pull(func(yield func(int) bool) {
		in, istop := iter.Pull(iter.Seq[int](nat))
		defer istop()
		for {
			v, _ := in()
			if !yield(v * 10) {
				return
			}
		}
	})
	fmt.Println(outer())
	fmt.Println(outer())
	ostop()
	fmt.Println(runtime.NumGoroutine())
	leak, _ := iter.Pull(iter.Seq[int](nat))
	fmt.Println(leak())
	_, _ = iter.Pull(iter.Seq[int](nil))
	nx, _ = iter.Pull(iter.Seq[int](nil))
	try("nil", func() { nx() })
}
