// main does not wait for goroutines, and its deferred functions run before the end.
package main

import "fmt"

func main() {
	defer fmt.Println("deferred")
	block := make(chan int)
	for range 3 {
		go func() { <-block; panic("never") }()
	}
	fmt.Println("main returns")
}
