// ++ and -- on every kind of operand of numeric type; the operand is evaluated once.
package main

import "fmt"

type Counter uint8
type S struct {
	n int
	a [2]int8
	p *S
}

func index(s string, i int) int { fmt.Print(s, " "); return i }

func at(s *S) *S { fmt.Print("at "); return s }

func bump[T int8 | uint16 | float32 | complex128](x T) (T, T) {
	y := x
	x++
	y--
	return x, y
}

var global = 1

func main() {
	i, u8, i8, f, c, r, cn := 1, uint8(255), int8(-128), 1.5, 1+2i, 'a', Counter(0)
	i++
	u8++
	i8--
	f++
	c--
	r++
	cn--
	fmt.Println(i, u8, i8, f, c, string(r), cn)
	var u uint
	var up uintptr
	var i64 int64 = 1<<63 - 1
	var f32 float32 = 1 << 24
	u--
	up--
	i64++
	f32++
	fmt.Println(u == ^uint(0), up == ^uintptr(0), i64, f32)
	s := &S{p: &S{}}
	s.n++
	s.p.n--
	s.a[1]--
	at(s).a[index("i", 0)]++
	(*s).n++
	(s.n)++
	fmt.Println(*s.p, s.n, s.a)
	m := map[string]float64{}
	m["x"]++
	m["x"]++
	m["y"]--
	fmt.Println(m)
	sl := []int{1, 2, 3}
	sl[index("once", 1)]++
	p := &sl[2]
	*p--
	fmt.Println(sl)
	global--
	mp := map[int]*int{1: &global}
	*mp[1]--
	fmt.Println(global)
	fmt.Println(bump(int8(127)))
	fmt.Println(bump(uint16(0)))
	fmt.Println(bump(float32(0.5)))
	fmt.Println(bump(2i))
	func() { i++ }()
	for i--; i < 4; i++ {
		fmt.Print(i, " ")
	}
	fmt.Println(i)
	ms := map[[2]int]int{}
	ms[[2]int{index("k", 1), 2}]++
	fmt.Println(ms)
}
