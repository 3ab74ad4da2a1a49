// An iterator that recovers the panic of its loop's body, uncaught.
package main

func main() {
	for range func(yield func() bool) {
		defer func() { recover() }()
		yield()
	} {
		panic("lost")
	}
}
