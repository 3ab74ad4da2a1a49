package main

import "fmt"

// A literal of a type that is not known is a value of its own: what it is passed to is looked at, what calls it is not.

type pair[A, B any] struct {
	a A
	b B
}

func first[A, B any](p pair[A, B]) A { return p.a }

func main() {
	n := 1 // ERROR declared and not used: n
	fmt.Println{1}(n) // ERROR fmt.Println (value of type func(a ...any) (n int, err error)) is not a type
	first(missing{1, 2}) // ERROR undefined: missing
	if v, ok := interface{}(missing{3}).(error); ok { // ERROR undefined: missing
		_ = v.(missing).x // ERROR undefined: missing
	}
	m := 2 // ERROR declared and not used: m
	_ = make(missing, m) // ERROR undefined: missing
}
