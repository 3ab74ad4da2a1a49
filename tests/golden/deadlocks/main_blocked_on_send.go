// A send that nobody receives, in a called function.
package main

import "fmt"

func put(c chan<- int, v int) { c <- v }

func main() {
	c := make(chan int, 2)
	put(c, 1)
	put(c, 2)
	fmt.Println(len(c))
	put(c, 3)
}
