// Kinds and exact values of constant expressions, and the same computed with variables.
package main

import "fmt"

const Huge = 1 << 100
const Four int8 = Huge >> 98
const (
	a             = 2 + 3.0
	k             = 'w' + 1
	m             = string(k)
	sig           = 1 - 0.707i
	del           = sig + 2.0e-4
	phi           = iota*1i - 1/1i
	c             = 15 / 4.0
	th    float64 = 3 / 2
	ic            = complex(0, c)
	io            = complex(0, th)
	third         = 1.0 / 3
	e1            = 1e500 / 1e498
	e2            = (1e500 + 1) - 1e500
	e3            = 0.1 + 0.2
	e4            = 1.0 / 3 * 3
	e5            = 1 << 500 >> 499
	e6            = 0x1.fffffffffffffp1023 * 2 / 4
	e7            = -7 / 2
	e8            = -7 % 2
	e9            = -7 >> 1
	f1            = 7 &^ 5
	f2            = 1i * 1i
	f3            = (3 + 4i) / (1 - 2i)
	f4            = 'a' / 2.0
	f5            = 'a' / 2
	f6            = 7 / 2 * 2.0
	f7            = 1 / 3.0
	f8            = float32(1) / 3
	f9            = float32(0.1) * 3
	g1            = float64(0.1) * 3
	g2            = complex64(0.1) * 3
	g3            = uint8(255) &^ 0x0f
	g4            = ^uint16(0xff)
	g5            = int64(1) << 62
	g6            = -5.0 / 2
	g7            = 1e-400 * 1e400
	g8            = "a" < "b" == true
	g9            = len("日本") * 1.0
)

func main() {
	for i, v := range []any{a, k, m, sig, del, phi, ic, io, third, e1, e2, e3, e4, e5, e6, e7, e8, e9, f1, f2, f3, f4, f5, f6, f7, f8, f9, g1, g2, g3, g4, g5, g6, g7, g8, g9, Four, Huge / (1 << 99), Huge * 1.0} {
		fmt.Printf("%d %T %v\n", i, v, v)
	}
	var f float32 = 0.1
	fmt.Println(f*3 == 0.1*3, f == 0.1, float64(f) == 0.1, f+0.2 == 0.3)
	x := 3
	fmt.Println(x/2*2.0, 2.0*x, x == 3.0, float64(x)/2, 1/3*float64(x), 1/3.0*float64(x))
	const n = 5 / 2 * 1.0
	const o = 5 / 2.0 * 1
	fmt.Println(n, o, 5/2, 5.0/2)
}
