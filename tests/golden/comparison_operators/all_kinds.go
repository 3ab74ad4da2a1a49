// Comparison of every comparable kind, and of interfaces with other values.
package main

import "fmt"

type P struct {
	x int
	s string
	f float64
	a [2]bool
	i interface{}
	p *int
}

func main() {
	n := 1
	p := P{1, "a", 1.5, [2]bool{true}, 3, &n}
	q := p
	fmt.Println(p == q, p != q)
	q.i = int8(3)
	fmt.Println(p == q)
	q = p
	q.a[1] = true
	fmt.Println(p == q)
	q = p
	m := 1
	q.p = &m
	fmt.Println(p == q, *p.p == *q.p)
	fmt.Println("abc" < "abd", "abc" < "ab", "" < "\x00", "é" < "z", "a" <= "a")
	fmt.Println(1 < 2, int8(-1) < 1, uint8(200) > 100, 1.5 <= 1.5, 'a' >= 'b')
	fmt.Println(true == !false, 1i == 1i, [0]int{} == [0]int{})
	var i8 int8 = -128
	var u8 uint8 = 128
	fmt.Println(i8 < 0, u8 > 127, uint8(i8) == u8, int16(i8) == -128)
	var f func()
	var s []int
	var mm map[int]int
	var c chan int
	var e interface{}
	var ptr *int
	fmt.Println(f == nil, s == nil, mm == nil, c == nil, e == nil, nil == ptr)
	type B bool
	b := B(1 < 2)
	var plain bool = 2 > 1
	fmt.Println(b, plain && bool(b), B(plain) == b)
	const big = 1 << 70
	fmt.Println(big > 1<<69, big == 1<<70)
	x, y := [3]string{"a", "b"}, [3]string{"a", "b", ""}
	fmt.Println(x == y, &x == &y)
	var any1 interface{} = x
	fmt.Println(any1 == y, any1 != interface{}([2]string{"a", "b"}))
	bs := "bytes"
	fmt.Println(bs[0] == 'b', bs[1:3] == "yt", string([]byte(bs)) == bs)
}
