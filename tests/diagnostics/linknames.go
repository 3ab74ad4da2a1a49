package main

import _ "unsafe"

//go:linkname f main.other
//go:linkname missing other.missing
//go:linkname t other.t
//go:linkname f other.f
//go:linkname v other.v[int]

type t int

var v int

func f() {}

func main() { f() }
