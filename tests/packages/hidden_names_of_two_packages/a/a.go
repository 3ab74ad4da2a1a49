// Package a has names that it does not export.
package a

type T struct{}

func (T) m() string { return "a.T.m" }

type I interface{ m() string }

func Call(i I) string { return i.m() }

var X any = struct{ x int }{1}
