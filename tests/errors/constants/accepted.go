package main

import "math"

const big = 1 << 100
const (
	a       = iota
	b int8  = 127
	c       = big >> 98
	d       = 'a' + 1.0
	e       = "x" + "y"
	f       = 1.0 << 3
	g       = len(e)
	h uint8 = 255
	i       = ^uint8(0)
	j       = -1 << 63
	k       = math.MaxUint64
	l       = 5.0 / 2
	m       = 5 / 2 * 2.0
	n       = 1i * 1i
	o int   = 1e3
	p       = real(2i) + 1
	q       = true && !false
	r       = min(1, 2.5)
)

type T [c]int
type U [len("abc") + 1]byte

func main() {
	var x uint8 = 'a'
	var y float32 = 1 << 24
	var z int = 2.0
	var w uint64 = k
	var v int64 = j
	var u complex64 = 5
	var t rune = 1e3
	_, _, _, _, _, _, _ = x, y, z, w, v, u, t
	var sh uint = 5
	_ = 1 << sh
	var fl float64 = 1 << 3
	_ = fl * 2
	_ = x + 'b'
	_ = []int{'a': 1, 1e1: 2}
	_ = h == 255 && i == 255 && b == 127
	var arr [4]int = T{}
	_ = arr[1.0]
	_ = [...]string{5: "a"}[5.0]
	_ = "abc"[g]
	_ = o + n + p + r + d
}
