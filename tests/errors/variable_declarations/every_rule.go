package main

import (
	"fmt" // ERROR "fmt" imported and not used
	"math"
	"os" // ERROR "os" imported and not used
)

// Types and values of variables, and those that nothing uses.

type T struct{ f int }
type I interface{ m() }

func (T) m()                  {}
func two() (int, string)      { return 1, "" }
func none()                   {}
func coord(int) (x, y, z int) { return }

var i int
var U, V, W float64
var k = 0
var x1, y1 float32 = -1, -2
var (
	i2      int
	u, v, s = 2.0, 3.0, "bar"
)
var re, im = two()
var entries map[string]int
var _, found = entries["x"]
var a1, a2 = 1 // ERROR assignment mismatch: 2 variables but 1 value
var b1, b2, b3 = two() // ERROR assignment mismatch: 3 variables but two returns 2 values
var c1 int = two() // ERROR multiple-value two() (value of type (int, string)) in single-value context
var d1, d2 int = two() // ERROR cannot use 2nd function result (value of type string) as int value in multiple assignment
var e1, e2 = 1, 2, 3 // ERROR extra init expr 3
var f1 = none() // ERROR none() (no value) used as value
var g1 = nil // ERROR use of untyped nil in variable declaration
var h1 *int = nil
var i1, j1 = nil, 1 // ERROR use of untyped nil in variable declaration
var k1 = main
var l1 = len // ERROR len (built-in) must be called
var m1 = int // ERROR int (type) is not an expression
var n1 = fmt // ERROR use of package fmt not in selector
var o1 T = struct{ f int }{1}
var p1 I = T{}
var q1 I = &T{}
var r1 = I(nil)
var s1 float32 = 1 << 3
var t1 = 1 < 2
var u1 bool = 1 < 2
var v1 B = 1 < 2

type B bool

var w1 = v1 && 1 < 2
var x2 rune = "a" // ERROR cannot use "a" (untyped string constant) as rune value in variable declaration
var y2 = 'a'
var z2 int = y2 // ERROR cannot use y2 (variable of type rune) as int value in variable declaration
var aa, ab = entries["x"], 1
var ac, ad, ae = entries["x"] // ERROR assignment mismatch: 3 variables but 1 value
var af, ag = any(1).(int)
var ah, ai = <-make(chan int)
var aj, ak int = entries["x"] // ERROR cannot use ok value of (comma, ok) expression (untyped bool value) as int value in multiple assignment
var al, am B = any(1).(B)
var i, ap int // ERROR i redeclared in this block
var _ = 1
var _ = undefined1 // ERROR undefined: undefined1
var _ int
var ar, ar int // ERROR ar redeclared in this block
var os int // ERROR os already declared through import of package os ("os")

func local() {
	var d = math.Sin(0.5)
	var i = 42
	var t, ok = any(i).(T)
	var n = nil // ERROR declared and not used: n // ERROR use of untyped nil in variable declaration
	var unused int // ERROR declared and not used: unused
	var unused2, used = 1, 2 // ERROR declared and not used: unused2
	_ = used
	var a = a // ERROR declared and not used: a // ERROR undefined: a
	var b, c = 1, b // ERROR declared and not used: b // ERROR undefined: b
	var e, f int = 1 // ERROR declared and not used: e // ERROR declared and not used: f // ERROR assignment mismatch: 2 variables but 1 value
	var _, _ = two()
	var g, _ = two()
	var _ = nil // ERROR use of untyped nil in variable declaration
	var _ int = nil // ERROR cannot use nil as int value in variable declaration
	const k = 1
	const unusedc = 2
	type unusedt int
	var set int // ERROR declared and not used: set
	set = 1
	var inc int
	inc++
	var add int
	add += 1
	var st T
	st.f = 1
	var ptr *T
	ptr.f = 1
	var arr [2]int
	arr[0] = 1
	var sl []int
	sl[0] = 1
	var m map[int]int
	m[0] = 1
	var fn func()
	fn = func() { fn() }
	var fn2 func() // ERROR declared and not used: fn2
	fn2 = none
	var cl int // ERROR declared and not used: cl
	func() { cl = 1 }()
	var addr int
	p := &addr
	*p = 1
	var sh int // ERROR declared and not used: sh
	{
		var sh int
		_ = sh
	}
	var lab int // ERROR declared and not used: lab
lab:
	for {
		break lab
	}
	var typ any
	switch typ := typ.(type) { // ERROR typ declared and not used
	}
	var sw int
	switch sw {
	}
	var rng int // ERROR declared and not used: rng
	for rng = range 3 {
	}
	var rng2 []int
	for range rng2 {
	}
	var par int // ERROR declared and not used: par
	(par) = 1
	var bl int
	_ = bl
	var cmpd int // ERROR declared and not used: cmpd
	cmpd, other := 1, 2 // ERROR declared and not used: other
	var blk int // ERROR declared and not used: blk
	if blk := 1; blk > 0 {
	}
	var sel chan int
	select {
	case v := <-sel: // ERROR declared and not used: v
	case w, ok := <-sel: // ERROR declared and not used: w
		_ = ok
	}
	_, _, _, _, _ = d, t, ok, c, g
}

func main() {}
