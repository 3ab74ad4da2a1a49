// close of a nil channel, uncaught.
package main

func main() {
	var c chan int
	close(c)
}
