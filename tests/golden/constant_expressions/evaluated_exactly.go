package main

import (
	"fmt"
	"unsafe"
)

const (
	a             = 2 + 3.0
	b             = 15 / 4
	c             = 15 / 4.0
	th    float64 = 3 / 2
	pi    float64 = 3 / 2.
	d             = 1 << 3.0
	e             = 1.0 << 3
	h             = "foo" > "bar"
	j             = true
	k             = 'w' + 1
	l             = j == true
	sig           = 1 - 0.707i
	delta         = sig + 2.0e-4
	phi           = 1e-6i - 1/0.5i
	huge          = 1 << 100
	four  int8    = huge >> 98
	ic            = complex(0, c)
	io            = complex(0, 1)
	mask          = ^0
	m8            = ^int8(0)
	mu            = uint8(^int8(1) & 0x7f)
	x1            = ^1
	x2            = -5 % 3
	x3            = 5.5 / 2
	x4            = 'a' * 1.0
	x5            = len("héllo") << 2 & 0x1f
	x6            = !(1 < 2) || "a" == "a"
	x7            = (1 + 2i) * (3 - 1i)
	x8            = -0x80 >> 3
	x9            = 7&^2 | 8 ^ 3
	x10           = 1e400 / 1e399
	x11           = (1<<200 + 1) % 7
	x12           = 1/3.0 + 1/3.0 + 1/3.0
	x13           = real(x7) + imag(x7)
	x14           = 'z' - 'a' + 1
	x15           = min(1, 2.5, 'a') / 2
	x16           = max(1.5, 'a')
	x17           = unsafe.Sizeof(int32(0)) + 1
	x18           = float32(1) / 3
	x19           = float32(0.1) + 0.2
	x20           = int64(7) / 2 * 2
	x21           = uint8(255) - 255
	x22           = "a" + "b" + `c`
	x23           = string(rune(97)) + "b"
	x24           = complex64(1) + 0.5i
)

type T struct {
	x [4]int
	p *[5]string
}

var t T

const n1, n2 = len(t.x), cap(t.p)

func main() {
	for i, v := range []any{a, b, c, th, pi, d, e, h, j, k, l, sig, delta, phi, four, ic, io, mask, m8, mu, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15, x16, x17, x18, x19, x20, x21, x22, x23, x24, n1, n2} {
		fmt.Printf("%d %T %v\n", i, v, v)
	}
	// An untyped operand takes the other's type; a comparison of constants gives an untyped boolean.
	type B bool
	var f float32 = 1
	var u uint8 = 3
	var bb B = 1 < 2
	fmt.Printf("%T %T %T %v\n", f+1, u<<1, bb && 2 > 1, f/3 == 1.0/3)
	// Shifts: a constant shift of an untyped constant is an integer constant; otherwise the type comes from the context.
	var s uint = 3
	var w1 int64 = 1 << s
	var w2 = uint8(1<<s) << 5
	var w3 = 1<<s == 2<<s
	var w4 = 1<<s == 1<<33
	var w5 uint8 = 1<<s + 250
	var w6 = make([]byte, 1<<s)
	var w7 any = 1 << s
	var w8 = u + 1<<s
	var w9 = float32(1<<3) + f
	var w10 = 1.0 << 3
	fmt.Println(w1, w2, w3, w4, w5, len(w6), w7, w8, w9, w10, w6[1.0<<s-1], [...]int{1, 2}[1.0<<(s-3)])
	fmt.Printf("%T %T %T\n", w7, w10, 'a'<<s)
}
