// append and copy: strings to bytes, overlaps, spread, growth, nil.
package main

import "fmt"

type Bytes []byte
type Strs []string

func main() {
	var s []int
	for i := range 10 {
		s = append(s, i)
	}
	fmt.Println(s, len(s), cap(s) >= 10)
	s = append(s[:2], s[5:]...)
	fmt.Println(s)
	b := append([]byte("ab"), "cdé"...)
	b = append(b, 'x', 121)
	fmt.Println(string(b), len(b))
	b2 := append(Bytes(nil), b...)
	fmt.Printf("%T %s\n", b2, b2)
	n := copy(b, "ZZ")
	fmt.Println(n, string(b), copy(b[:0], "x"), copy(b, ""))
	x := []int{1, 2, 3, 4, 5}
	fmt.Println(copy(x[1:], x), x)
	x = []int{1, 2, 3, 4, 5}
	fmt.Println(copy(x, x[2:]), x)
	var none []int
	fmt.Println(copy(none, x), copy(x, none), append(none) == nil, append(none, none...) == nil)
	st := Strs{"a"}
	st = append(st, Strs{"b", "c"}...)
	st = append(st, []string{"d"}...)
	fmt.Println(st, len(st))
	y := make([]int, 3, 3)
	z := append(y, 4)
	z[0] = 100
	fmt.Println(y, z)
	w := append(y[:1], 50)
	w[0] = 7
	fmt.Println(y, w)
	ifs := append([]interface{}{}, 1, "a", nil, []int{2})
	fmt.Println(ifs, len(ifs))
	type P struct{ a, b int8 }
	ps := []P{}
	for i := range 5 {
		ps = append(ps, P{int8(i), int8(-i)})
	}
	ps = append(ps, ps...)
	ps[0].a = 99
	fmt.Println(ps)
	arrs := append([][2]string{}, [2]string{"a", "b"})
	arrs = append(arrs, arrs[0])
	arrs[0][0] = "z"
	fmt.Println(arrs)
	s1 := append([]int(nil), 1)
	s1 = append(s1, len(s1), cap(s1)*0, s1[0]+5)
	fmt.Println(s1)
	self := []int{1, 2}
	self = append(self, self...)
	self = append(self[1:], self...)
	fmt.Println(self)
	fs := append([]func() int{}, func() int { return 1 }, func() int { return 2 })
	fmt.Println(fs[0]()+fs[1](), cap(make([]int, 2, 7)), len(make([]string, 3)))
	ins := []int{1, 2, 5, 6}
	ins = append(ins[:2], append([]int{3, 4}, ins[2:]...)...)
	fmt.Println(ins)
}
