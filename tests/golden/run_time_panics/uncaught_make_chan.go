// make of a channel with a negative size, uncaught.
package main

func main() {
	n := -5
	_ = make(chan int, n)
}
