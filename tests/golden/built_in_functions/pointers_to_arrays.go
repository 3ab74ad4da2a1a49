// len, cap, range, indexing and slicing through a pointer to an array, which may be of a defined type.
package main

import "fmt"

type (
	Array   [3]int
	Pointer *Array
	Alias   = *Array
	Other   *[2]string
)

const (
	a = len(Pointer(nil))
	b = cap(Other(nil)) + len(Alias(nil))
)

func lengths[P ~*[3]int | ~*[2]int](p P) int { return len(p)*10 + cap(p) }

func main() {
	var p Pointer
	fmt.Println(a, b, len(p), cap(p), lengths(&[2]int{}), lengths((*[3]int)(nil)))
	const c = len(p)
	for i := range p {
		fmt.Print(i, " ")
	}
	p = &Array{1, 2, 3}
	p[1]++
	for i, v := range p {
		fmt.Print(i, v, " ")
	}
	q := Other(&[2]string{"x", "y"})
	fmt.Println(p[c-1], p[1:], len(p[1:2]), cap(p[:2:2]), q[1], len(q[:]))
}
