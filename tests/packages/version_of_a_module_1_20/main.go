package main

import "slices"

type A[P any] = []P // ERROR generic type alias requires go1.23 or later (-lang was set to go1.20; check go.mod)

func id[T any](x T) T { return x }

func two[A, B any](a A, b B) A { return a }

type any2 interface{ m() }

func needs[T comparable](t T) {}

func main() {
	var f func(int) int = id // ERROR implicitly instantiated function in assignment requires go1.21 or later
	var g func(int, string) int = two[int] // ERROR partially instantiated function in assignment requires go1.21 or later
	_, _ = f, g
	_ = slices.IndexFunc([]int{1}, is) // ERROR implicitly instantiated function as argument requires go1.21 or later
	var x any
	needs(x)
	_ = [1]int([]int{1})
	for i := range 3 { // ERROR cannot range over 3 (untyped int constant): requires go1.22 or later
		_ = i
	}
}

func is[T any](T) bool { return true }
