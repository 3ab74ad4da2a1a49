// Elements of channels and maps have limits, and so has the address space.
package main

import "unsafe"

type page [1 << 16]byte

var a chan page // ERROR channel element type too large (>64kB)

var b = make(chan *page)

var c map[string][1 << 31]byte // ERROR map element type too large

var d [1 << 50]byte // ERROR type [1125899906842624]byte larger than address space

type e struct { // ERROR channel element type too large (>64kB)
	next  *e
	pages chan page
}

func f(g chan page) {} // ERROR channel element type too large (>64kB)

type small [1<<16 - 1]byte

var h chan small

func main() {
	i := make(chan page) // ERROR channel element type too large (>64kB)
	j := make(chan struct{ p *page })
	_, _ = i, j
	_, _, _, _ = a, b, c, h
	_ = &d
	f(nil)
	_ = unsafe.Sizeof(e{})
}
