package main

type Box[T any] struct{ v T }

// A term that is wrong is told once, and takes no operator from the others.
type Ordered interface {
	~int | ~Box | ~string // ERROR cannot use generic type Box[T any] without instantiation
}

type Numeric interface {
	int | Missing | float64 // ERROR undefined: Missing
}

func less[E Ordered](a, b E) bool { return a < b }

func sum[E Numeric](a, b E) E { return a + b*2 }

func main() {
	_ = less(1, 2)
	_ = sum(1, 2)
}
