// Deadlock: two goroutines wait for each other, and nobody is left to wake them.
//
// The run-time system notices that nothing can ever run again. It ends the
// program with status 2 and tells of every goroutine what it waits for.
package main

import "fmt"

func main() {
	left, right := make(chan int), make(chan int)

	go func() {
		n := <-left // waits for main to send
		right <- n + 1
	}()

	fmt.Println("waiting for an answer to a question that was never asked")
	fmt.Println(<-right) // waits for the goroutine to send
	left <- 1
}
