package main

type Box[T any] struct{ value T }

type Pair struct { // ERROR invalid recursive type Pair
	first Box[Pair]
}

type Wrap[T any] struct {
	inner [2]Wrap[T] // ERROR Wrap[T] refers to itself
}

type Left[T any] struct {
	right Right[T] // ERROR invalid recursive type Right[T]
}

type Right[T any] struct {
	left Left[T]
}

type Number interface { // ERROR invalid recursive type
	int | Other
}

type Other struct{ n Number }

type List[T any] struct {
	next *List[T]
	items []List[T]
}

func main() {}
