package main

type Shape interface { // ERROR anonymous interface refers to itself
	Area() float64
	Parts() []interface { // a type may come back to itself by its own name only
		Shape
		Name() string
	}
}

type Reader interface { // ERROR anonymous interface refers to itself
	Next() interface{ Reader }
}

type Node interface {
	Children() []Node
}

func main() {}
