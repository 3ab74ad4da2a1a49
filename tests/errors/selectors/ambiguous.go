package main

type A struct{ x, y int }
type B struct{ x, z int }

func (A) m()    {}
func (B) m()    {}
func (A) only() {}

type C struct {
	A
	B
}

type D struct {
	C
	x string
}

type I interface{ m() }

type E struct {
	I
	A
}

type Deep struct {
	C
	A
}

func main() {
	var c C
	_ = c.x // ERROR ambiguous selector c.x
	_ = c.y
	_ = c.z
	c.m() // ERROR ambiguous selector c.m
	c.only()
	_ = c.A.x
	var d D
	_ = d.x
	_ = d.C.x // ERROR ambiguous selector d.C.x
	d.m() // ERROR ambiguous selector d.m
	var e E
	e.m() // ERROR ambiguous selector e.m
	var i I = c // ERROR as I value in variable declaration: C does not implement I (ambiguous selector C.m)
	var j I = e // ERROR as I value in variable declaration: E does not implement I (ambiguous selector E.m)
	var k I = c.A
	_, _, _ = i, j, k
	var dp Deep
	_ = dp.x
	dp.m()
	_ = C.m // ERROR ambiguous selector C.m
	_ = C{}.A.m
	_ = C{x: 1} // ERROR unknown field x in struct literal of type C
}
