package main

// A shift of an untyped constant by a variable has the type that the constant alone would have.

import "math"

const big = 1 << 70

func main() {
	var a [1024]byte
	var s uint = 33; _ = s
	var i = 1 << s; _ = i
	var j int32 = 1 << s; _ = j
	var k = uint64(1 << s); _ = k
	var m int = 1.0 << s; _ = m
	var n = 1.0<<s == j; _ = n
	var o = 1<<s == 2<<s; _ = o
	var p = 1<<s == 1<<33; _ = p
	var u = 1.0 << s; _ = u // ERROR invalid operation: shifted operand 1.0 (type float64) must be integer
	var u1 = 1.0<<s != 0; _ = u1 // ERROR invalid operation: shifted operand 1.0 (type float64) must be integer
	var u2 = 1<<s != 1.0; _ = u2 // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	var v1 float32 = 1 << s; _ = v1 // ERROR invalid operation: shifted operand 1 (type float32) must be integer
	var v2 = string(1 << s); _ = v2 // ERROR invalid operation: shifted operand 1 (type string) must be integer
	var w int64 = 1.0 << 33; _ = w
	var x = a[1.0<<s]; _ = x
	var b = make([]byte, 1.0<<s); _ = b
	var c1 = 1 << 3.0; _ = c1
	var c2 = 1 << 3.5; _ = c2 // ERROR 3.5 (untyped float constant) truncated to uint
	var c3 = 1.5 << 1; _ = c3 // ERROR invalid operation: shifted operand 1.5 (untyped float constant) must be integer
	var c4 = "a" << 1; _ = c4 // ERROR invalid operation: shifted operand "a" (untyped string constant) must be integer
	var c5 = 1 << "a"; _ = c5 // ERROR cannot convert "a" (untyped string constant) to type uint
	var c6 = 1i << 1; _ = c6 // ERROR invalid operation: shifted operand 1i (untyped complex constant (0 + 1i)) must be integer
	var c7 = (2 + 0i) << 1; _ = c7
	var c8 = 'a' << 1; _ = c8
	var c9 = 1 << -1; _ = c9 // ERROR invalid operation: negative shift count -1 (untyped int constant)
	var d1 = 1 << 1000; _ = d1 // ERROR constant shift overflow
	var d2 = 1 << (1 << 20); _ = d2 // ERROR invalid operation: invalid shift count (1 << 20) (untyped int constant 1048576)
	var d3 = s << 100; _ = d3
	var d4 = s << (1 << 65); _ = d4 // ERROR (1 << 65) (untyped int constant 36893488147419103232) overflows uint
	var d5 = s << big; _ = d5 // ERROR big (untyped int constant 1180591620717411303424) overflows uint
	var d6 = uint8(1) << 8; _ = d6 // ERROR uint8(1) << 8 (constant 256 of type uint8) overflows uint8
	var d7 = int8(1) << 7; _ = d7 // ERROR int8(1) << 7 (constant 128 of type int8) overflows int8
	var d8 = int8(-1) << 7; _ = d8
	var d9 = float32(1) << 1; _ = d9 // ERROR invalid operation: shifted operand float32(1) (constant 1 of type float32) must be integer
	var e1 any = 1 << s; _ = e1
	var e2 any = 1.0 << s; _ = e2 // ERROR invalid operation: shifted operand 1.0 (type float64) must be integer
	var e3 any = 'a' << s; _ = e3
	var e4 any = 1.5 << s; _ = e4 // ERROR invalid operation: shifted operand 1.5 (untyped float constant) must be integer
	var f1 float64 = 1<<s + 1; _ = f1 // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	var f2 = 1<<s + 1.0; _ = f2 // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	var f3 = 1<<s + 1.5; _ = f3 // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	var f4 = 1<<s + 'a'; _ = f4
	var f5 = uint8(1<<s + 1000); _ = f5 // ERROR 1000 (untyped int constant) overflows uint8
	var f6 = float64(1 << s); _ = f6 // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	var f7 = float64(uint(1) << s); _ = f7
	var f8 complex128 = 1 << s; _ = f8 // ERROR invalid operation: shifted operand 1 (type complex128) must be integer
	var f9 = 1<<s + 1i; _ = f9 // ERROR invalid operation: shifted operand 1 (type complex128) must be integer
	var g1 = ^1 << s; _ = g1
	var g2 = -1.0 << s; _ = g2 // ERROR invalid operation: shifted operand -1.0 (type float64) must be integer
	var g3 = +(1 << s); _ = g3
	var g4 uint8 = ^1 << s; _ = g4 // ERROR ^1 (untyped int constant -2) overflows uint8
	var g5 uint8 = ^(1 << s); _ = g5
	var g6 = !(1 << s); _ = g6 // ERROR invalid operation: operator ! not defined on (1 << s) (untyped int value)
	var g7 = (1 << s) << 1.5; _ = g7 // ERROR 1.5 (untyped float constant) truncated to uint
	var g8 = 1 << s << 1.0; _ = g8
	var g9 = 1.0 << s << 1; _ = g9 // ERROR invalid operation: shifted operand 1.0 << s (untyped float value) must be integer
	var h1 = [1 << s]int{}; _ = h1 // ERROR array length 1 << s (untyped int value) must be constant
	var h2 = map[float64]int{1 << s: 1}; _ = h2 // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	var h3 = []float64{1 << s}; _ = h3 // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	var h4 = []int{1.0 << s: 2}; _ = h4 // ERROR index 1.0 << s must be integer constant
	var h5 = max(1<<s, 2); _ = h5
	var h6 = max(1<<s, 2.5); _ = h6 // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	var h7 = min(1.0<<s, f1); _ = h7 // ERROR invalid operation: shifted operand 1.0 (type float64) must be integer
	var h8 = len("a") << s; _ = h8
	var h9 = 1 << len("a") << 1.0; _ = h9
	var i1 = math.Sqrt(1 << s); _ = i1 // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	var i2 = math.Sqrt(1 << 3); _ = i2
	var i3 = append([]float64{}, 1<<s); _ = i3 // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	var i4 = complex(1, 2<<s); _ = i4 // ERROR invalid operation: shifted operand 2 (type float64) must be integer
	var i5 = imag(3 << s); _ = i5 // ERROR invalid operation: shifted operand 3 (type complex128) must be integer
	var i6 = real(3 << 2); _ = i6
	var i7 = (func(float64) int)(nil)(1 << s); _ = i7 // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	var i8 = (func(any) int)(nil)(1.0 << s); _ = i8 // ERROR invalid operation: shifted operand 1.0 (type float64) must be integer
	var i9 = interface{}(1 << s); _ = i9
	var j1 = struct{ f float32 }{1 << s}; _ = j1 // ERROR invalid operation: shifted operand 1 (type float32) must be integer
	var j2 = 1<<s < 2.0; _ = j2 // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	var j3 = 1<<s == 1<<s; _ = j3
	var j4 = 1.0<<s == 1<<s; _ = j4 // ERROR invalid operation: shifted operand 1.0 (type float64) must be integer // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	var j5 = 1.0<<s == 1.0<<s; _ = j5 // ERROR invalid operation: shifted operand 1.0 (type float64) must be integer
	var j6 float32 = float32(s) + 1<<2; _ = j6
	var j7 = s + 1.0<<s; _ = j7
	var j8 = 1.0<<s + s; _ = j8
	var j9 = s << 1.0 >> 2; _ = j9
	i <<= 1.0
	i <<= 1.5 // ERROR 1.5 (untyped float constant) truncated to uint
	i >>= -1 // ERROR invalid operation: negative shift count -1 (untyped int constant)
	f1 <<= 1 // ERROR invalid operation: shifted operand f1 (variable of type float64) must be integer
	i <<= f1 // ERROR invalid operation: shift count f1 (variable of type float64) must be integer
	i <<= big // ERROR big (untyped int constant 1180591620717411303424) overflows uint
	j += 1 << s
	f1 += 1 << s // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	i = 1.0 << s
	f1 = 1 << s // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	_ = 1.0 << s // ERROR invalid operation: shifted operand 1.0 (type float64) must be integer
	var nil1 = 1 << nil; _ = nil1 // ERROR cannot convert nil to type uint
	var nil2 = nil << 1; _ = nil2 // ERROR invalid operation: shifted operand nil must be integer
	var k1 int8 = 1 << s >> 3; _ = k1
	var k2 int8 = 300 << s; _ = k2 // ERROR 300 (untyped int constant) overflows int8
	var k3 = int8(300 << s); _ = k3 // ERROR 300 (untyped int constant) overflows int8
	var k4 = uint(-1 << s); _ = k4 // ERROR -1 (untyped int constant) overflows uint
	var k5 = 1 << (s + 1.5); _ = k5 // ERROR 1.5 (untyped float constant) truncated to uint
	var k6 = 1 << float64(1); _ = k6
	var k7 = 1 << float64(s); _ = k7 // ERROR invalid operation: shift count float64(s) (value of type float64) must be integer
	var k8 = 1 << int8(-1); _ = k8 // ERROR invalid operation: negative shift count int8(-1) (constant -1 of type int8)
	var k9 = s >> 1 >> 64; _ = k9
	switch 1 << s { case 1: }
	switch 1.0 << s { case 1: } // ERROR invalid operation: shifted operand 1.0 (type float64) must be integer
	switch f1 { case 1 << s: } // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	switch any(1) { case 1.0 << s: } // ERROR invalid operation: shifted operand 1.0 (type float64) must be integer
	for range 1 << s {}
	for range 1.0 << s {} // ERROR cannot range over 1.0 << s (untyped float value)
	for q := range 1 << 3.0 { _ = q }
	return
	_, _, _, _, _ = i, j, k, m, n
}
