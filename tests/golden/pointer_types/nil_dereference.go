// Every way to go through a nil pointer panics and can be recovered.
package main

import (
	"fmt"
	"runtime"
)

type T struct {
	a  [4]int
	s  []int
	in struct{ x int }
}

func (t *T) ptr() string { return fmt.Sprint(t == nil) }
func (t T) val() int     { return t.a[0] }

type I interface{ val() int }

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, ok := r.(runtime.Error)
		fmt.Println(name, r, ok)
	}()
	f()
}

func main() {
	var p *T
	var n *int
	var i I
	var fn func()
	var e error
	var m map[string]*T
	var arr *[3]int
	try("load", func() { fmt.Println(*n) })
	try("store", func() { *n = 1 })
	try("incr", func() { *n++ })
	try("field", func() { fmt.Println(p.s) })
	try("nested", func() { p.in.x = 3 })
	try("array field", func() { fmt.Println(p.a[2]) })
	try("copy", func() { t := *p; fmt.Println(t) })
	try("method ptr", func() { fmt.Println(p.ptr()) })
	try("method val", func() { fmt.Println(p.val()) })
	try("iface", func() { i.val() })
	try("error", func() { fmt.Println(e.Error()) })
	try("func", func() { fn() })
	try("map elem", func() { m["x"].s = nil })
	try("arr elem", func() { arr[1]++ })
	try("arr range", func() {
		for _, v := range arr {
			fmt.Println(v)
		}
	})
	try("method value", func() { f := p.val; f() })
	try("method value iface", func() { f := i.val; f() })
	try("method value ptr", func() { f := p.ptr; fmt.Println(f()) })
	try("defer nil", func() { defer fn(); fmt.Println("before") })
	try("typed nil", func() { i = p; fmt.Println(i == nil); i.val() })
	try("address", func() { x := &p.in; fmt.Println(x) })
}
