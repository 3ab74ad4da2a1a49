// The function panic: its argument may have any type; deferred functions run; nil is replaced.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
)

type custom struct{ code int }

func (c custom) Error() string { return fmt.Sprint("custom ", c.code) }

func try(name string, f func()) {
	defer fmt.Println(" done")
	defer func() {
		r := recover()
		fmt.Printf("%s: %T %v", name, r, r)
		if e, ok := r.(error); ok {
			var c custom
			fmt.Print(" error ", errors.As(e, &c), errors.Is(e, os.ErrNotExist))
		}
	}()
	f()
	fmt.Print("returned ")
}

func deep(n int) {
	defer func() { fmt.Print(n, " ") }()
	if n == 0 {
		panic("deep")
	}
	deep(n - 1)
}

func main() {
	try("none", func() {})
	try("int", func() { panic(1 << 3) })
	try("error", func() { panic(custom{3}) })
	try("wrapped", func() { panic(fmt.Errorf("in file: %w", os.ErrNotExist)) })
	try("pointer", func() { panic((*int)(nil)) })
	try("slice", func() { panic([]int{1}) })
	try("func", func() { panic(func() {} == nil) })
	try("deep", func() { deep(3) })
	// A panic with nil is a run-time error.
	try("nil", func() { panic(nil) })
	try("nil error", func() { panic(error(nil)) })
	func() {
		defer func() {
			_, ok := recover().(*runtime.PanicNilError)
			fmt.Println("PanicNilError", ok)
		}()
		var e error
		panic(e)
	}()
	// A panic in a deferred function replaces the first one.
	try("second", func() {
		defer func() { panic("second") }()
		panic("first")
	})
	// A panic runs what was deferred, but not what follows.
	try("deferred", func() {
		defer fmt.Print("last ")
		defer fmt.Print("before ")
		panic("now")
	})
	// The program ends with the panic that nobody recovers, and status 2.
	defer fmt.Println("main's deferred call")
	panic(custom{7})
}
