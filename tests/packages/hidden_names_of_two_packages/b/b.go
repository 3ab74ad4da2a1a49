// Package b has names like those of package a.
package b

import "example.com/emb/a"

type T struct{ a.T }

func (T) m() string { return "b.T.m" }

func Own(i interface{ m() string }) string { return i.m() }

func Both(i interface {
	m() string
	a.I
}) (string, string) {
	f := i.m
	return f(), a.Call(i)
}

func Later(i interface {
	a.I
	m() string
}) (s string) {
	defer func() { s += " deferred" }()
	return interface {
		a.I
		m() string
	}.m(i)
}

var X any = struct{ x int }{1}
