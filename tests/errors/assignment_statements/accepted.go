package main

import (
	"errors"
	"fmt"
)

type point struct{ x, y int }
type celsius float64
type flag bool
type fn func(int) int
type shape interface{ area() float64 }
type square struct{ side float64 }

func (s square) area() float64    { return s.side * s.side }
func (s *square) scale(k float64) { s.side *= k }

func two() (int, error) { return 1, nil }
func three() (a, b int, c string) {
	a, b, c = 1, 2, "x"
	return
}

func main() {
	var a, b int
	a, b = b, a
	a, err := two()
	b, err = two()
	c, d, e := three()
	_, _, e = three()
	m := map[string]*point{"a": {1, 2}}
	m["a"].x, m["a"].y = 3, 4
	m["a"].x++
	v, ok := m["b"]
	v, ok = m["c"]
	_, ok = m["d"]
	var fl flag
	v, fl = m["d"]
	var any1 interface{}
	_, any1 = m["d"]
	ch := make(chan int, 1)
	ch <- 1
	n, ok2 := <-ch
	n, ok2 = (<-ch)
	any1 = n
	i, ok3 := any1.(int)
	i, ok3 = any1.(int)
	var arr [3]point
	arr[0].x = 1
	p := &arr
	p[1].y = 2
	s := arr[:]
	s[2] = point{5, 6}
	(a) = 1
	*(&a) = 2
	var t celsius = 36.6
	t += 1
	t *= 2.5
	t /= 2
	var u8 uint8 = 255
	u8 <<= 1
	u8 &^= 0x0f
	u8 >>= uint(a)
	u8 %= 7
	var f fn = func(x int) int { return x + 1 }
	f = nil
	var sh shape = square{2}
	sh = &square{3}
	sh.(*square).side = 4
	sh.(*square).scale(2)
	str := "a"
	str += "b" + string(rune('c'))
	var r rune = 'x'
	r += 1
	r -= 'a'
	var by byte = 'a'
	by += 'b' - 'a'
	var cx complex128 = 1 + 2i
	cx *= 2
	var pp **int
	var pi = &a
	pp = &pi
	**pp = 5
	var e1 error = errors.New("x")
	e1 = nil
	func() (int, error) { return 1, e1 }()
	_ = func() {}
	_, _ = 1, "x"
	var (
		x1, y1     = 1, 2.5
		z1     int = 'a'
	)
	const big = 1 << 40
	var i64 int64 = big
	i64 |= big >> 3
	var ro <-chan int = ch
	var so chan<- int = ch
	var it interface{ Error() string } = e1
	e1 = it
	var fnil func() = nil
	var mnil map[string]int = nil
	var sl []byte = []byte("abc")
	sl = append(sl, "def"...)
	sl[0], sl[1] = sl[1], sl[0]
	for i, sl[0] = range sl {
		_ = i
	}
	fmt.Println(a, b, c, d, e, err, v, ok, fl, any1, n, ok2, i, ok3, s, p, t, u8, f, sh, str, r, by, cx, pp)
	fmt.Println(x1, y1, z1, i64, ro, so, it, fnil, mnil, sl)
}
