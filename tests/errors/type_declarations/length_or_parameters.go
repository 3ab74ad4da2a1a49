package main

// What follows the bracket is an array's length unless it can only be a type parameter list.

const n, m = 4, 2

type (
	lenProduct [n * m]int
	lenCall    [n * (m)]int
	lenType    [n * len([m]int{})]int
	lenParen   [(n)]int
	lenOr      [n | m]int
	lenString  [n]string

	paramComma[P *T,] struct{}
	paramInterface[P interface{ *T }] struct{}
	paramUnion[P *T | *U,]      struct{}
	paramTilde[P *T | ~int]     struct{}
	paramSlice[P *[]int]        struct{}
	paramFunc[P *func()]        struct{}
	paramParen[P (T),]          struct{}
	paramPlain[P T]             struct{}

	lenDeref [n * T]int // ERROR T (type) is not an expression
	lenCallT [n(T)]int  // ERROR invalid operation: cannot call
)

type (
	T int
	U string
)

func main() {}
