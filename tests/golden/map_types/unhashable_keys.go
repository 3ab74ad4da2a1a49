// Lookups and deletions with a key that can't be hashed, in a nil map, an empty one and one with entries.
package main

import "fmt"

type key struct{ f any }

func try(f func()) { defer func() { fmt.Println(recover()) }(); f(); fmt.Println("ok") }

func main() {
	s := []int{}
	var n map[any]int
	e := map[any]int{}
	f := map[any]int{1: 1}
	ks := map[key]int{}
	for _, m := range []map[any]int{n, e, f} {
		try(func() { _ = m[s] })
		try(func() { _, _ = m[s] })
		try(func() { delete(m, s) })
		try(func() { _ = m[[1]any{s}] })
		try(func() { _ = m[struct{ x []int }{}] })
		try(func() { m[s] = 1 })
		try(func() { m[s]++ })
	}
	try(func() { _ = ks[key{s}] })
	try(func() { _ = n[nil] })
	try(func() { _ = n[main] })
}
