package main

import "fmt"

const (
	c0 = iota
	c1 = iota
	c2 = iota
)
const (
	a = 1 << iota
	b = 1 << iota
	c = 3 // iota goes on, unused
	d = 1 << iota
)
const (
	u         = iota * 42
	v float64 = iota * 42
	w         = iota * 42
)
const x = iota // starts again
const y = iota
const (
	bit0, mask0 = 1 << iota, 1<<iota - 1
	bit1, mask1
	_, _
	bit3, mask3
)

type Weekday int

const (
	Sun, SunName = Weekday(iota), "s"
	Mon, MonName
	// a comment and a blank line don't count

	Tue, TueName
)
const (
	_   = iota
	KiB = 1 << (10 * iota)
	MiB
	GiB
)
const (
	i1, i2 = iota, -iota
	j1, j2
	k1, k2 = "k", iota
	l1, l2
)
const (
	t1 uint8 = iota + 254
	t2
	s1 = string(rune('a' + iota))
	s2
	f1 = len("abc") * iota
	f2
)

// A name of an implicit repetition is looked up where it stands.
const outer = 10

func main() {
	fmt.Println(c0, c1, c2, a, b, c, d, u, v, w, x, y)
	fmt.Println(bit0, mask0, bit1, mask1, bit3, mask3)
	fmt.Printf("%T %v %T %v %v %v %v\n", Sun, Sun, Tue, Tue, SunName, MonName, TueName)
	fmt.Println(KiB, MiB, GiB, i1, i2, j1, j2, k1, k2, l1, l2, t1, t2, s1, s2, f1, f2)
	fmt.Printf("%T %T %T\n", v, w, t2)
	const (
		p = iota + outer
		q
		r = iota + q
	)
	fmt.Println(p, q, r)
	{
		const iota = 5
		const z = iota * 2
		fmt.Println(z)
	}
}
