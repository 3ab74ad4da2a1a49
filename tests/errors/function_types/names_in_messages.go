package main

import (
	"fmt"
	"sort"
)

type stack []int

func (s stack) pop(n int) (top int, ok bool) { return }

func apply(f func(x int) string, n int) {}

func main() {
	var h int = fmt.Println // ERROR cannot use fmt.Println (value of type func(a ...any) (n int, err error)) as int value in variable declaration // ERROR declared and not used: h
	s := stack{}
	p := s.pop
	h = p                            // ERROR cannot use p (variable of type func(n int) (top int, ok bool)) as int value in assignment
	s.pop + 1                        // ERROR invalid operation: s.pop + 1 (mismatched types func(n int) (top int, ok bool) and untyped int)
	p.x = 1                          // ERROR p.x undefined (type func(n int) (top int, ok bool) has no field or method x)
	h = s.pop(1) + 2                 // ERROR multiple-value s.pop(1) (value of type (top int, ok bool)) in single-value context
	apply(main, 1)                   // ERROR cannot use main (value of type func()) as func(x int) string value in argument to apply
	apply(func(a, b int) {}, 1)      // ERROR cannot use func(a, b int) {} (value of type func(a int, b int)) as func(x int) string value in argument to apply
	sort.Slice(s, func(i, j int) {}) // ERROR cannot use func(i, j int) {} (value of type func(i int, j int)) as func(i int, j int) bool value in argument to sort.Slice
}
