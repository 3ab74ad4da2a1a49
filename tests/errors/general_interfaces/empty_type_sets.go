package main

type Both interface {
	int
	string
}

func add[T Both](a, b T) T {
	return a + b // ERROR operator + not defined
}

func same[T Both](a, b T) bool {
	return a == b // ERROR empty type set
}

type AnyOrInt interface{ any | int }

var ok AnyOrInt = "a variable of any type"

type Keys interface {
	map[string]int | map[int]int
}

func drop[M Keys](m M) {
	delete(m, 1) // ERROR identical key types
}

type Ends interface{ chan int | chan string }

func end[C Ends](c C) {
	close(c)
}

func main[T any]() {} // ERROR func main must have no type parameters

func init[T any]() {} // ERROR func init must have no type parameters
