package main

import (
	"slices"
	"unsafe"
)

type T[P any] struct{} // ERROR type parameter requires go1.18 or later (-lang was set to go1.7; check go.mod) // ERROR predeclared any requires go1.18

func (t T[P]) plain() {} // ERROR type instantiation requires go1.18 or later

func (t T[P]) m[Q fmtStringer]() {} // ERROR type instantiation requires go1.18 or later // ERROR generic method requires go1.27 or later

type fmtStringer interface{ String() string }

type A = int // ERROR type alias requires go1.9 or later

func f[X fmtStringer](x X) {} // ERROR type parameter requires go1.18 or later

type I interface {
	~int         // ERROR embedding interface element ~int requires go1.18 or later
	int | string // ERROR embedding interface element int | string requires go1.18 or later
	int          // ERROR embedding non-interface type int requires go1.18 or later
}

type twice interface {
	fmtStringer
	sameStringer // ERROR duplicate method String
}

type sameStringer interface{ String() string }

type same interface{ comparable } // ERROR predeclared comparable requires go1.18 or later

type s struct{}

func (s) String() string { return "" }

type outer struct{ inner }

type inner struct{ x int }

func main() {
	var b any // ERROR predeclared any requires go1.18 or later
	_ = b
	f[s](s{})     // ERROR function instantiation requires go1.18 or later
	f(s{})        // ERROR implicit function instantiation requires go1.18 or later
	var g func(s) // ERROR declared and not used: g
	g = f         // ERROR function instantiation requires go1.18 or later
	var t T[int]  // ERROR type instantiation requires go1.18 or later
	_ = t
	_ = 0b11      // ERROR binary literal requires go1.13 or later
	_ = 0x1p3     // ERROR hexadecimal floating-point literal requires go1.13 or later
	_ = 1_000     // ERROR underscore in numeric literal requires go1.13 or later
	_ = 0o17      // ERROR 0o/0O-style octal literal requires go1.13 or later
	_ = 0x_ff     // ERROR underscore in numeric literal requires go1.13 or later
	_ = 017 + 0xff
	_ = 0b1i      // ERROR binary literal requires go1.13 or later
	_ = 0x1p2i    // ERROR hexadecimal floating-point literal requires go1.13 or later
	_ = 1_0i      // ERROR underscore in numeric literal requires go1.13 or later
	_ = 0x1i      // ERROR hexadecimal floating-point literal requires go1.13 or later
	_ = 10i + 1.5i
	n := 3
	_ = 1 << n // ERROR invalid operation: signed shift count n (variable of type int) requires go1.13 or later
	_ = 1 << uint(n)
	list := []int{1}
	clear(list)         // ERROR clear requires go1.21 or later
	_ = min(1, 2)       // ERROR built-in min requires go1.21 or later
	_ = max("a", "b")   // ERROR built-in max requires go1.21 or later
	_ = new(3)          // ERROR new(3) requires go1.26 or later
	_ = new(int)
	_ = [1]int(list)    // ERROR cannot convert list (variable of type []int) to type [1]int: conversion of slice to array requires go1.20 or later
	_ = (*[1]int)(list) // ERROR cannot convert list (variable of type []int) to type *[1]int: conversion of slice to array pointer requires go1.17 or later
	for range func(func() bool) {} { // ERROR requires go1.23 or later
	}
	for i := range 5 { // ERROR cannot range over 5 (untyped int constant): requires go1.22 or later
		_ = i
	}
	_ = outer{x: 1} // ERROR use of promoted field inner.x in struct literal of type outer requires go1.27 or later
	p := &list[0]
	_ = unsafe.Slice(p, 1)                  // ERROR unsafe.Slice requires go1.17 or later
	_ = unsafe.Add(unsafe.Pointer(p), 1)    // ERROR unsafe.Add requires go1.17 or later
	_ = unsafe.SliceData(list)              // ERROR unsafe.SliceData requires go1.20 or later
	_ = unsafe.StringData("a")              // ERROR unsafe.StringData requires go1.20 or later
	_ = unsafe.String(unsafe.StringData("a"), 1) // ERROR unsafe.String requires go1.20 or later // ERROR unsafe.StringData requires go1.20 or later
	slices.Sort(list)       // ERROR implicit function instantiation requires go1.18 or later
}
