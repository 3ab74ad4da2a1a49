// Every kind of run-time panic is an error of package runtime, and the program goes on.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

func catch(name string, f func()) {
	defer func() {
		r := recover()
		var re runtime.Error
		err, _ := r.(error)
		fmt.Printf("%s: %v | %v %v\n", name, r, errors.As(err, &re), err != nil)
	}()
	f()
}

func main() {
	zero, neg, big := 0, -1, 1<<60
	var m map[string]int
	var p *int
	var f func(int)
	var e interface{}
	s := []int{1}
	catch("div", func() { fmt.Println(1 / zero) })
	catch("mod", func() { fmt.Println(int8(1) % int8(zero)) })
	catch("index", func() { fmt.Println(s[1]) })
	catch("slice", func() { fmt.Println(s[2:]) })
	catch("map", func() { m["a"] = 1 })
	catch("nil", func() { *p = 1 })
	catch("func", func() { f(1) })
	catch("assert", func() { fmt.Println(e.(int)) })
	catch("shift", func() { fmt.Println(1 << neg) })
	catch("makeslice len", func() { fmt.Println(make([]int, neg)) })
	catch("makeslice cap", func() { fmt.Println(make([]int, 2, zero)) })
	catch("makeslice huge", func() { fmt.Println(make([]int, big)) })
	catch("make map", func() { fmt.Println(make(map[int]int, neg)) })
	catch("hash", func() { fmt.Println(map[interface{}]int{func() {}: 1}) })
	catch("compare", func() { a := interface{}([]int{}); fmt.Println(a == a) })
	catch("array", func() { fmt.Println([1]int(s[:0])) })
	catch("chan", func() { var c chan int; close(c) })
	catch("panic error", func() { panic(errors.New("mine")) })
	catch("panic nil", func() { panic(nil) })
	catch("goexit free", func() {})
}
