// Receive from a nil channel.
package main

func main() {
	var c chan string
	for range c {
	}
}
