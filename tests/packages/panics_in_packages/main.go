package main

import (
	"errors"
	"fmt"
	"runtime"

	"example.com/pan/deep.er/x"
)

type myErr struct{ code int }

func (e myErr) Error() string { return fmt.Sprint("code ", e.code) }

func try(name string, f func()) {
	defer func() {
		r := recover()
		var target *x.Err
		err, _ := r.(error)
		_, atRunTime := r.(runtime.Error)
		fmt.Println(name, r, atRunTime, errors.As(err, &target))
	}()
	f()
}

func main() {
	try("nil map", x.NilMap)
	try("index", func() { x.Index(5) })
	try("assert", func() { x.Assert(myErr{1}) })
	try("assert2", func() { x.Assert2(x.New()) })
	try("custom", func() { x.Fail("why") })
	try("nil func", func() { x.Hook() })
	try("closed", x.Closed)
	try("convert", func() { _ = [3]int(x.Slice) })
	try("compare", func() { fmt.Println(x.Anything == x.Anything) })
	try("hash", func() { fmt.Println(map[any]int{x.Anything: 1}) })
	try("value method", func() { var p *x.T; p.Value() })
	try("iface", func() { var i x.I; i.Value() })
	try("main err", func() { panic(myErr{3}) })
	x.Exit()
}
