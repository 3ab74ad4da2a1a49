//go:build go1.26 || ignore

// The line speaks of no version: it holds without one, too.

package main

func main() {
	for range 3 {
	}
	_ = new(1)
}
