package x

import "fmt"

type Err struct{ why string }

func (e *Err) Error() string { return "x: " + e.why }

func Fail(why string) { panic(fmt.Errorf("wrapped %w", &Err{why})) }

func NilMap() { var m map[string]T; m["a"] = T{} }

var Slice = []int{1}

func Index(i int) int { return Slice[i] }

type unexported interface{ hidden() }

type T struct{ v int }

func (T) hidden() {}

func (t T) Value() int { return t.v }

type I interface{ Value() int }

func New() any { return T{} }

func Assert(v any) { v.(unexported).hidden() }

func Assert2(v any) { _ = v.(*T) }

var Hook func()

func Closed() { c := make(chan T); close(c); close(c) }

var Anything any = []func(){}

type final struct {
	n int
	s string
}

func Exit() { panic(final{1, "s"}) }
