//go:build go1.22 && linux

package main

func same() {
	for range 3 {
	}
	for range func(func() bool) {} { // ERROR requires go1.23 or later (file declares //go:build go1.22)
	}
}
