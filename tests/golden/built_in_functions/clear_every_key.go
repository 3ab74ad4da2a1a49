// clear removes all entries of a map, those that no key finds included, and zeroes all elements of a slice.
package main

import (
	"fmt"
	"math"
)

type Set[T comparable] map[T]struct{}

func wipe[C ~[]int | ~map[float64]int](c C) int { clear(c); return len(c) }

func main() {
	m := map[float64]int{}
	for i := range 3 {
		m[math.NaN()] = i
	}
	m[1] = 1
	delete(m, math.NaN()) // finds nothing
	_, found := m[math.NaN()]
	fmt.Println(len(m), found)
	clear(m)
	fmt.Println(len(m), m)
	m[2] = 2
	fmt.Println(m, wipe(m), wipe(map[float64]int(nil)))
	s := []string{"a", "b", "c", "d"}
	clear(s[1:3])
	fmt.Printf("%q %d\n", s, cap(s))
	clear(s[:0])
	clear([]int(nil))
	fmt.Printf("%q %d %d\n", s, wipe([]int{1, 2}), len(Set[string]{}))
	set := Set[any]{1: {}, "x": {}, [1]int{2}: {}}
	for k := range set {
		clear(set) // the iteration ends
		fmt.Println(k != nil, len(set))
	}
}
