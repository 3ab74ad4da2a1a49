//go:build go1.19

package main

// A file's version is at least 1.21; the line asks for less.
func old() {
	clear(map[int]int{})
	for range 3 { // ERROR cannot range over 3 (untyped int constant): requires go1.22 or later (-lang was set to go1.20; check go.mod)
	}
}
