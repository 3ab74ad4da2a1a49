package main

type A struct {
	x int
	y string
	x bool // ERROR x redeclared
}

type B struct {
	A
	*A // ERROR A redeclared
}

type C struct {
	m int
}

func (C) m() {} // ERROR field and method with the same name m

type D struct {
	C
	c int
	C int // ERROR C redeclared
}

type E struct {
	*I // ERROR undefined: I
}
