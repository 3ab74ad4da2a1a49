//go:build go1.21

package main

func id[T any](x T) T { return x }

type A[P any] = []P // ERROR generic type alias requires go1.23 or later (file declares //go:build go1.21)

type T struct{}

func (T) m[P any](p P) {} // ERROR generic method requires go1.27 or later (file declares //go:build go1.21)

type inner struct{ x int }

type outer struct{ inner }

func main() {
	for range 3 { // ERROR cannot range over 3 (untyped int constant): requires go1.22 or later (file declares //go:build go1.21)
	}
	n := 4
	for i := range n { // ERROR cannot range over n (variable of type int): requires go1.22 or later
		_ = i
	}
	for x := range func(yield func(int) bool) {} { // ERROR requires go1.23 or later (file declares //go:build go1.21)
		_ = x
	}
	_ = new(n + 1) // ERROR new(n + 1) requires go1.26 or later (file declares //go:build go1.21)
	_ = new(undefined) // ERROR undefined: undefined
	_ = outer{x: 1} // ERROR use of promoted field inner.x in struct literal of type outer requires go1.27 or later
	clear([]int{})
	_ = min(1, 2)
	var f func(int) int = id
	_ = f
}
