// Producer and consumer: a bounded buffer between two speeds.
//
// The channel's capacity is how far the producer may run ahead. When the buffer
// is full, the producer sleeps; when it is empty, the consumer does.
package main

import "fmt"

func produce(buffer chan<- string, items []string) {
	for _, item := range items {
		buffer <- item
	}
	close(buffer)
}

func consume(buffer <-chan string) (eaten int) {
	for item := range buffer {
		eaten++
		fmt.Println("consumed", item)
	}
	return eaten
}

func main() {
	buffer := make(chan string, 2)
	go produce(buffer, []string{"bread", "cheese", "olives", "figs", "tea"})
	fmt.Println(consume(buffer), "items")

	// A closed channel still gives what is in it, and then zero values.
	rest := make(chan int, 3)
	rest <- 7
	close(rest)
	value, more := <-rest
	fmt.Println(value, more)
	value, more = <-rest
	fmt.Println(value, more)
}
