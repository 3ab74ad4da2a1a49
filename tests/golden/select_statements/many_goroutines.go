// Many selects on the same channels lose no value and produce none twice.
package main

import (
	"fmt"
	"sync"
)

func main() {
	const workers, items = 8, 400
	a, b := make(chan int), make(chan int, 3)
	results := make(chan int)
	quit := make(chan struct{})
	var wg sync.WaitGroup
	for range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				select {
				case v := <-a:
					results <- v
				case v := <-b:
					results <- v * 1000
				case <-quit:
					return
				}
			}
		}()
	}
	go func() {
		for i := 1; i <= items; i++ {
			select {
			case a <- i:
			case b <- i:
			}
		}
	}()
	seen := map[int]bool{}
	for range items {
		v := <-results
		if v >= 1000 {
			v /= 1000
		}
		if seen[v] {
			fmt.Println("twice", v)
		}
		seen[v] = true
	}
	close(quit)
	wg.Wait()
	fmt.Println(len(seen), seen[1], seen[items])
	self := make(chan int)
	total := 0
	var inner sync.WaitGroup
	var mu sync.Mutex
	for i := range 6 {
		inner.Add(1)
		go func() {
			defer inner.Done()
			select {
			case self <- i:
			case v := <-self:
				mu.Lock()
				total += v - v + 1
				mu.Unlock()
			}
		}()
	}
	inner.Wait()
	fmt.Println(total)
}
