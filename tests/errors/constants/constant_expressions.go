package main

// Constant expressions: kinds of results, divisions by zero, values that types do not have.

import "math"

const Huge = 1 << 100
const Four int8 = Huge >> 98
const (
	a = 2 + 3.0
	b = 15 / 4
	c = 15 / 4.0
	d = 1 << 3.0
	e = 1.0 << 3
	h = "foo" > "bar"
	j = true
	k = 'w' + 1
	l = "hi"
	sig = 1 - 0.707i
	del = sig + 2.0e-4
	phi = iota*1i - 1/1i
	z1 = 3.14 / 0.0 // ERROR invalid operation: division by zero
	z2 = 1 % 0 // ERROR invalid operation: division by zero
	z3 = 1i / 0i // ERROR invalid operation: division by zero
	z4 = 5.0 / 0 // ERROR invalid operation: division by zero
	z5 = 1 / (2 - 2) // ERROR invalid operation: division by zero
	z6 = 1 % (1.0 - 1) // ERROR invalid operation: operator % not defined on 1 (untyped float constant)
	o4 = Four * 300 // ERROR 300 (untyped int constant) overflows int8
	o5 = Four * 100 // ERROR Four * 100 (constant 400 of type int8) overflows int8
	m1 = ^1
	m3 = ^uint8(1)
	m5 = ^int8(1)
	m6 = ^uint(0)
	m9 = ^1.0 // ERROR invalid operation: operator ^ not defined on 1.0 (untyped float constant 1)
	n1 = ^'a'
	n2 = -uint8(0)
	n3 = -uint8(1) // ERROR -uint8(1) (constant -1 of type uint8) overflows uint8
	n4 = +uint8(1)
	n5 = -int8(-128) // ERROR -int8(-128) (constant 128 of type int8) overflows int8
	n8 = math.MinInt64 / -1
	p1 = 1 + "a" // ERROR invalid operation: 1 + "a" (mismatched types untyped int and untyped string)
	p2 = 'a' + 1i
	p3 = 1.5 % 2 // ERROR invalid operation: operator % not defined on 1.5 (untyped float constant)
	p4 = 7.0 % 2 // ERROR invalid operation: operator % not defined on 7.0 (untyped float constant 7)
	p5 = 7 % 2.0 // ERROR invalid operation: operator % not defined on 7 (untyped float constant)
	p6 = 7.0 / 2 * 2
	p7 = 1 | 2.0 // ERROR invalid operation: operator | not defined on 1 (untyped float constant)
	p8 = 1.0 &^ 1 // ERROR invalid operation: operator &^ not defined on 1.0 (untyped float constant 1)
	p9 = 'a' * 1.5
	q5 = 100 + int8(100) // ERROR 100 + int8(100) (constant 200 of type int8) overflows int8
	q9 = 1 << int8(6)
	r1 = 1 << uint64(1<<63) // ERROR invalid operation: invalid shift count uint64(1 << 63) (constant 9223372036854775808 of type uint64)
	r2 = 1 << 511
	r3 = 1 << 512 // ERROR constant shift overflow
	r4 = 1 << 600 >> 600 // ERROR constant shift overflow
	r5 = -1 >> 100
	r6 = 5 >> 100
	r7 = 1.0 >> 1
	r8 = 3.0 >> 1
	r9 = 'a' << 1
	s1 = len("a") << 3
	s2 = true == (1 < 2)
	s3 = "a" + "b" == "ab"
	s4 = 1 == 1.0
	s5 = 'a' == 97
	s6 = 1i == 1
	s7 = true && false || true
	s8 = !true
	s9 = 1 < 2 < 3 // ERROR invalid operation: 1 < 2 < 3 (mismatched types untyped bool and untyped int)
	t1 = nil == nil // ERROR invalid operation: nil == nil (operator == not defined on untyped nil)
	t2 = (1 < 2) + 1 // ERROR invalid operation: (1 < 2) + 1 (mismatched types untyped bool and untyped int)
	t3 = real(1 + 2i) + 'a'
	t8 = min(1, 'a', 2.5, 1i) // ERROR invalid argument: 1i (untyped complex constant (0 + 1i)) cannot be ordered
	t9 = min(1, "a") // ERROR invalid argument: mismatched types untyped int (previous argument) and untyped string (type of "a")
	u1 = min("a", "b") + "c"
	u2 = max(1, int8(2), 300) // ERROR 300 (untyped int constant) overflows int8
	u3 = max(1, int8(2), 3.0)
	u4 = len([min(3, 4)]int{})
	u8 = 1e1000 * 1e1000
	u9 = 1e400 - 1e400
	v3 = 0x1p-2 + 1
	v4 = "abc"[1] // ERROR "abc"[1] (value of type byte) is not constant
	v5 = "abc"[1:] // ERROR "abc"[1:] (value of type string) is not constant
	v8 = len(struct{ x [3]int }{}.x)
	v9 = len([3]int{1, two()}) // ERROR len([3]int{…}) (value of type int) is not constant
	w1 = func() {} // ERROR func() {} (value of type func()) is not constant
	w2 = two // ERROR two (value of type func() int) is not constant
	w4 = math.Pi * 2
	w5 = math.Inf(1) // ERROR math.Inf(1) (value of type float64) is not constant
	w6 = math.MaxUint64
	w8 = math.MaxUint64 + 1 - 1
	x1 bool = 1 < 2
	x2 B = 1 < 2
	x3 B = true && x2
	x4 = x2 && x1 // ERROR invalid operation: x2 && x1 (mismatched types B and bool)
	x5 = x2 == true
	x6 B = x2 == true
	x7 B = x5
	x8 any = 1 // ERROR invalid constant type any
	x9 error = nil // ERROR invalid constant type error
	y1 [2]int = [2]int{} // ERROR invalid constant type [2]int
	y4 S = "a" + "b"
	y5 = y4 + "c"
	y6 = y4 + l
	y7 = y4 + string("d") // ERROR invalid operation: y4 + string("d") (mismatched types S and string)
	y8 = y4[0] // ERROR y4[0] (value of type byte) is not constant
	y9 = len(y4)
)
type B bool
type S string
func two() int { return 1 }
func main() {
	var x8 int8 = Four * 2
	var f32 float32 = 0.1
	_ = f32 + 1e39 // ERROR 1e39 (untyped float constant 1e+39) overflows float32
	_ = f32 * 0.1
	_ = f32 == 0.1
	_ = x8 + Huge>>95
	_ = x8 + Huge>>90 // ERROR Huge >> 90 (untyped int constant 1024) overflows int8
	_ = 1/3*3.0 == 1
	var y int = 1/3.0*3.0
	var z int = 0.1+0.2 // ERROR cannot use 0.1 + 0.2 (untyped float constant 0.3) as int value in variable declaration (truncated)
	_ = y << Four
	_ = y << (Four - 10) // ERROR invalid operation: negative shift count (Four - 10) (constant -6 of type int8)
	_ = y / (Four - 4) // ERROR invalid operation: y / (Four - 4) (mismatched types int and int8)
	_ = f32 / (Four - 4) // ERROR invalid operation: f32 / (Four - 4) (mismatched types float32 and int8)
	_ = f32 / 0
	_ = y % (1 - 1.0) // ERROR invalid operation: division by zero
	y /= 0.0 // ERROR invalid operation: division by zero
	y %= (2 - 2) // ERROR invalid operation: division by zero
	f32 /= 0
	var c complex128 = 1
	_ = c / 0
	_ = c / 0i
	_ = 1 / c
	_, _ = z, y
	const big = Huge << 400
	const big2 = big << 100 // ERROR constant shift overflow
	_ = big / Huge // ERROR cannot use big / Huge (untyped int constant
	var _ = Huge // ERROR cannot use Huge (untyped int constant 1267650600228229401496703205376) as int value in variable declaration (overflows)
	var _ float64 = big
	var _ float32 = big // ERROR cannot use big (untyped int constant
	var _ complex64 = big // ERROR cannot use big (untyped int constant
	switch Huge { } // ERROR cannot use Huge (untyped int constant 1267650600228229401496703205376) as int value in switch expression (overflows)
	switch x8 { case Huge: } // ERROR Huge (untyped int constant 1267650600228229401496703205376) overflows int8
	for range Huge {} // ERROR cannot use Huge (untyped int constant 1267650600228229401496703205376) as int value in range clause (overflows)
	for i := range Four { _ = i + Four }
	_ = [Four]int{}
	_ = [Huge]int{} // ERROR invalid array length Huge (untyped int constant 1267650600228229401496703205376)
	_ = []int{Huge: 1} // ERROR Huge (untyped int constant 1267650600228229401496703205376) overflows int
	_ = make([]int, Huge) // ERROR Huge (untyped int constant 1267650600228229401496703205376) overflows int
	_ = "a" + string(Huge)
	println(Huge) // ERROR cannot use Huge (untyped int constant 1267650600228229401496703205376) as int value in argument to built-in println (overflows)
	println(big) // ERROR cannot use big (untyped int constant
	panic(Huge) // ERROR cannot use Huge (untyped int constant 1267650600228229401496703205376) as int value in argument to panic (overflows)
}
