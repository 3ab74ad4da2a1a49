package main

import (
	"fmt"
	"math"
)

// A constant is a literal, a name, a constant expression, a conversion, or the result of some built-ins.
const (
	fromLen   = len("日本語")
	fromArray = len([7]int{})
	fromPtr   = cap((*[9]string)(nil))
	fromReal  = real(3 + 4i)
	fromImag  = imag(3 + 4i)
	fromCplx  = complex(1, 2.5)
	fromMin   = min(3, 2.5, 'a')
	fromMax   = max("a", "b", "ab")
	big       = 1 << 400
	small     = big >> 398
	third     = 1.0 / 3
)

// No constant stands for infinity, NaN or minus zero.
const minusZero = -0.0

// Types of untyped constants: bool, rune, int, float64, complex128, string.
const (
	ub = 1 < 2
	ur = 'x'
	ui = 7
	uf = 7.0
	uc = 7i
	us = "s"
)

type Celsius float64
type Flag bool
type Name string

// A typed constant keeps its type through operations.
const (
	t1 Celsius = 36
	t2         = t1 + .6
	t3         = t2 > t1
	t4 Flag    = t2 > t1
	t5         = Name("n") + "m"
	t6         = "n" < Name("m")
	t7         = !t4
)

// An untyped constant expression takes the later kind of int, rune, float, complex.
const (
	k1 = 'a' + 1
	k2 = 'a' + 1.0
	k3 = 1.0 + 2i
	k4 = 15 / 4
	k5 = 15 / 4.0
	k6 = 'b' / 2
	k7 = 1.0 << 3 // a shift of an untyped constant gives an integer constant
	k8 = 2.0 * 'a'
)

func show(xs ...any) {
	for _, x := range xs {
		fmt.Printf("%T:%v ", x, x)
	}
	fmt.Println()
}

func f() int { return 3 }

func main() {
	show(fromLen, fromArray, fromPtr, fromReal, fromImag, fromCplx, fromMin, fromMax, small, third)
	show(math.Signbit(minusZero), 1/math.Inf(-1), math.Signbit(0*-1.0))
	show(ub, ur, ui, uf, uc, us)
	show(t1, t2, t3, t4, t5, t6, t7)
	show(k1, k2, k3, k4, k5, k6, k7, k8)
	// Not constants, though they look so: calls and receives within the operand.
	a := [3]int{}
	n := len([2]int{f(), 1})
	const m = len(a)
	show(n, m)
	// Exactness of intermediate values.
	const huge = 1e1000
	const tiny = 1 / huge
	show(huge*tiny, huge/1e999, (1<<100|1)&1, 0.1+0.2 == 0.3)
	x, y := 0.1, 0.2
	show(x+y == 0.3)
	const Huge = 1 << 100
	const Four int8 = Huge >> 98
	show(Four, Huge>>99, float64(Huge), float32(1<<24+1), uint64(math.MaxUint64))
	// Conversion of constants.
	show(uint(iotaC), float32(0.49999999), 42.0 == 42, Celsius(1)/3, complex64(0.1), string('x'), string(rune(0x65e5)), []byte("é"), []rune("é"))
	show(int64(1)<<3, 1<<3.0, uint8(1)<<7, ^0, ^uint8(1), 5&^3, -7/2, -7%3, 7&-2)
	var s uint = 33
	var i = 1 << s
	var j int32 = 1 << s
	var k = uint64(1 << s)
	var w int64 = 1.0 << 33
	var u = 1<<s != 0
	var v1 float32 = 1 << 3
	var mm = make([]byte, 1<<s>>s)
	show(i, j, k, w, u, v1, len(mm))
	var b8 = a[0:][:1<<s>>s]
	show(len(b8), 'a'<<1, uint8('a'), "abc"[1], len("abc"[1:]))
}

const iotaC = iota
