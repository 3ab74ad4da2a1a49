// An iterator that goes on after its loop has ended, uncaught.
package main

func main() {
	for range func(yield func() bool) {
		yield()
		yield()
	} {
		break
	}
}
