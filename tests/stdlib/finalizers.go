// What is called when objects can't be reached any more.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type file struct {
	name string
	next *file
}

var told = make(chan string, 100)

func (f *file) close() { told <- "closed " + f.name }

// use makes an object that nobody refers to afterwards.
func use(f func()) {
	done := make(chan bool)
	go func() {
		f()
		done <- true
	}()
	<-done
}

// collected waits until something is told.
func collected() string {
	for range 200 {
		runtime.GC()
		select {
		case text := <-told:
			return text
		case <-time.After(5 * time.Millisecond):
		}
	}
	return "nothing"
}

// quiet says what is told although nothing should be.
func quiet() string {
	runtime.GC()
	runtime.GC()
	select {
	case text := <-told:
		return text
	case <-time.After(5 * time.Millisecond):
		return "quiet"
	}
}

var kept *file

func main() {
	use(func() { runtime.SetFinalizer(&file{name: "a"}, (*file).close) })
	fmt.Println(collected())

	// An object that is referred to stays; one that its finalizer keeps is collected later, without one.
	f := &file{name: "b", next: &file{name: "inner"}}
	runtime.SetFinalizer(f, func(f *file) {
		kept = f
		f.close()
	})
	fmt.Println(quiet(), f.name)
	runtime.KeepAlive(f)
	f = nil
	fmt.Println(collected(), kept.next.name)
	kept = nil
	fmt.Println(quiet())

	// Finalizers can be taken away.
	use(func() {
		f := &file{name: "c"}
		runtime.SetFinalizer(f, (*file).close)
		runtime.SetFinalizer(f, nil)
	})
	fmt.Println(quiet())

	// Cleanups: several for an object, and one that is stopped.
	use(func() {
		f := &file{name: "d"}
		for i := range 3 {
			c := runtime.AddCleanup(f, func(n int) { told <- fmt.Sprint("cleanup ", n) }, i)
			if i == 1 {
				c.Stop()
			}
		}
	})
	first, second := collected(), collected()
	fmt.Println(first != second, first != "cleanup 1", second != "cleanup 1", quiet())

	// Many objects.
	count := 0
	use(func() {
		var list *file
		for i := range 100 {
			list = &file{name: fmt.Sprint(i), next: list}
			runtime.AddCleanup(list, func(int) { told <- "x" }, i)
		}
	})
	for count < 100 && collected() == "x" {
		count++
	}
	fmt.Println(count)

	twice := &file{}
	runtime.SetFinalizer(twice, (*file).close)
	runtime.SetFinalizer(twice, (*file).close)
}
