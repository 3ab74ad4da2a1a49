// Pipeline: each stage is a goroutine, joined to the next one by a channel.
//
// All stages work at the same time: while the last one prints a number,
// the first one already makes another.
package main

import "fmt"

// numbers sends 1 to n, then closes its channel: "there is no more".
func numbers(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := range n {
			out <- i + 1
		}
	}()
	return out
}

// apply sends f(x) for every x that it receives.
func apply(in <-chan int, f func(int) int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for x := range in {
			out <- f(x)
		}
	}()
	return out
}

// keep lets through the numbers that pass the test.
func keep(in <-chan int, test func(int) bool) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for x := range in {
			if test(x) {
				out <- x
			}
		}
	}()
	return out
}

func main() {
	square := func(x int) int { return x * x }
	odd := func(x int) bool { return x%2 == 1 }

	for x := range keep(apply(numbers(10), square), odd) {
		fmt.Println(x)
	}
}
