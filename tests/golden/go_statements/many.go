// Ten thousand goroutines blocked and released.
// golden: no-stress
package main

import (
	"fmt"
	"sync"
)

func main() {
	start := make(chan struct{})
	var wg sync.WaitGroup
	sum := make(chan int, 100)
	for i := range 10000 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-start
			sum <- i % 10
		}()
	}
	go func() {
		wg.Wait()
		close(sum)
	}()
	close(start)
	total := 0
	for v := range sum {
		total += v
	}
	fmt.Println(total)
	c := make(chan int)
	in := c
	for range 1000 {
		out := make(chan int)
		go func(in, out chan int) { out <- 1 + <-in }(in, out)
		in = out
	}
	c <- 0
	fmt.Println(<-in)
}
