// primesieve: growing chain of filter goroutines joined by unbuffered channels; scheduling with many live goroutines.
package main

import "fmt"

const N = 2000

func generate(out chan<- int) {
	for i := 2; ; i++ {
		out <- i
	}
}

func filter(in <-chan int, out chan<- int, p int) {
	for {
		i := <-in
		if i%p != 0 {
			out <- i
		}
	}
}

func main() {
	ch := make(chan int)
	go generate(ch)
	p, sum := 0, 0
	for i := 0; i < N; i++ {
		p = <-ch
		sum += p
		next := make(chan int)
		go filter(ch, next, p)
		ch = next
	}
	fmt.Println("primesieve", N, p, sum)
}
