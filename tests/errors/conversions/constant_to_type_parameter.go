package main

// A constant is converted to a type parameter if it converts to each type of the type set; there must be some.

type None interface {
	int
	string
}

func f[T int8 | int16, S int | string, A any, N None]() {
	_ = T(127)
	_ = T(128) // ERROR cannot convert 128 (untyped int value) to type T: constant 128 overflows int8 (in T)
	_ = T("a") // ERROR cannot convert "a" (untyped string value) to type T
	_ = S(65)
	_ = S("a") // ERROR cannot convert "a" (untyped string constant) to type int (in S)
	_ = A(1)   // ERROR A does not contain specific types
	_ = N(1)   // ERROR N does not contain specific types
}

func main() {}
