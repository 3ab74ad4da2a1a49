// A shift by a negative count, uncaught.
package main

func main() {
	n := -1
	println(1 << n)
}
