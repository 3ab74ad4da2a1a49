//go:build go1.18 && !windows

package main

func main() {
	clear([]int{})
	for range 3 { // ERROR requires go1.22 or later (-lang was set to go1.27; check go.mod)
	}
	_ = new(1) // ERROR new(1) requires go1.26 or later (-lang was set to go1.27; check go.mod)
}
