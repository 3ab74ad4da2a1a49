// Every goroutine waits for another one.
package main

import (
	"fmt"
	"sync"
)

func main() {
	a, b := make(chan int), make(chan int)
	var mu sync.Mutex
	var wg sync.WaitGroup
	wg.Add(3)
	go func() { defer wg.Done(); b <- <-a }()
	go func() { defer wg.Done(); a <- <-b }()
	mu.Lock()
	go func() { defer wg.Done(); mu.Lock() }()
	fmt.Println("waiting")
	wg.Wait()
}
