// Slices share their array until append has to move.
package main

import "fmt"

func set(s []int, i, v int) { s[i] = v }

func grow(s []int) []int { return append(s, -1) }

func main() {
	base := [6]int{0, 1, 2, 3, 4, 5}
	a := base[1:4]
	b := base[2:]
	set(a, 1, 20)
	fmt.Println(base, a, b, len(a), cap(a), len(b), cap(b))
	a = append(a, 40)
	fmt.Println(base, b)
	c := base[1:3:3]
	c = append(c, 99)
	c[0] = 11
	fmt.Println(base, c, len(c))
	d := make([]int, 2, 10)
	e := append(d, 1)
	f := append(d, 2)
	fmt.Println(e, f, len(d), cap(d[1:]), d[:3])
	g := grow(d)
	fmt.Println(e, f, g)
	h := d[2:4]
	fmt.Println(h, len(h), cap(h))
	var n []int
	fmt.Println(n == nil, len(n), cap(n), n[:], n[0:0] == nil)
	n = append(n, n...)
	fmt.Println(n == nil)
	n = append([]int{}, n...)
	fmt.Println(n == nil, len(n))
	s := []int{1, 2, 3, 4}
	s = append(s[:1], s[2:]...)
	fmt.Println(s, s[:4])
	copy(s[1:], s)
	fmt.Println(s, copy(s, []int{7, 8, 9, 10, 11}), s)
	p := &s[0]
	s = append(s, 1, 2, 3, 4, 5)
	*p = 1000
	fmt.Println(s[0], *p)
	q := &s[1]
	*q = 55
	fmt.Println(s[1])
	t := s
	s[2] = -5
	fmt.Println(t[2], &t[2] == &s[2])
	z := s[len(s):]
	fmt.Println(len(z), cap(z) >= 0)
}
