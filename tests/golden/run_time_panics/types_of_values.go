package main

import (
	"errors"
	"fmt"
	"runtime"
)

type T struct{ x int }

func (t T) V() int { return t.x }

type I interface{ V() int }

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isErr := r.(error)
		re, isRt := r.(runtime.Error)
		fmt.Printf("%s: %T %v %t %t\n", name, r, r, isErr, isRt)
		if isRt {
			fmt.Printf("   %v %q\n", errors.Unwrap(re), re.Error())
		}
	}()
	f()
}

func main() {
	a := []int{1, 2}
	n := 5
	neg := -1
	var m map[string]int
	var p *T
	var e any = "x"
	var i I
	var c chan int
	arr := [3]int{}
	try("index", func() { _ = a[n] })
	try("arr", func() { _ = arr[n] })
	try("str", func() { _ = "abc"[n] })
	try("slice", func() { _ = a[n:] })
	try("slice3", func() { _ = a[1:2:n] })
	try("conv", func() { _ = [4]int(a) })
	try("nilmap", func() { m["a"] = 1 })
	try("nilptr", func() { _ = p.x })
	try("div", func() { _ = n / (n - 5) })
	try("shift", func() { _ = 1 << neg })
	try("assert", func() { _ = e.(int) })
	try("assert2", func() { _ = e.(I) })
	try("nilif", func() { i.V() })
	try("close", func() { close(c) })
	try("close2", func() { d := make(chan int); close(d); close(d) })
	try("send", func() { d := make(chan int); close(d); d <- 1 })
	try("make", func() { _ = make([]int, neg) })
	try("makechan", func() { _ = make(chan int, neg) })
	try("cmp", func() { var x, y any = a, a; _ = x == y })
	try("nilpanic", func() { panic(nil) })
	try("err", func() { panic(fmt.Errorf("x %w", errors.New("y"))) })
	try("wrapf", func() { f := (*T).V; f(nil) })
	try("nilf", func() { var f func(); f() })
	try("unreach", func() { var x [0]int; _ = x[n-5 : n] })
}
