// A goroutine that never calls anything does not keep the others from running.
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var stop atomic.Bool
	var spins [3]int
	done := make(chan int)
	for i := range spins {
		go func() {
			for !stop.Load() {
				spins[i]++
			}
			done <- i
		}()
	}
	go func() {
		for {
		}
	}()
	sum := 0
	for i := range 1000 {
		sum += i
	}
	stop.Store(true)
	n := 0
	for range spins {
		n += <-done
	}
	fmt.Println(sum, n)
}
