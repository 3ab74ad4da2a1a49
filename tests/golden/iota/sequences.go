// iota counts the lines of a constant declaration, whatever uses it.
package main

import "fmt"

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	_
	Thursday
)

const (
	a = 1 << iota
	b
	c = 3
	d
	e = iota * 1.5
	f
)

const (
	bit0, mask0 = 1 << iota, 1<<iota - 1
	bit1, mask1
	_, _
	bit3, mask3
)

type Size float64

const (
	_       = iota
	KB Size = 1 << (10 * iota)
	MB
	GB
)

const single = iota

func main() {
	fmt.Println(Sunday, Monday, Tuesday, Thursday)
	fmt.Printf("%T %T %v\n", Thursday, a, []int{a, b, c, d})
	fmt.Println(e, f)
	fmt.Println(bit0, mask0, bit1, mask1, bit3, mask3)
	fmt.Println(KB, MB, GB)
	fmt.Println(single)
	const (
		p = iota + 'a'
		q
	)
	const (
		s = "x"
		t
		n = iota
	)
	fmt.Printf("%c %c %s %d\n", p, q, t, n)
	{
		iota := 42
		const k = 7
		fmt.Println(iota, k)
	}
	const (
		l = len([iota + 1]int{})
		m
	)
	fmt.Println(l, m)
}
