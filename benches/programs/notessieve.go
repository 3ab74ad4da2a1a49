// notessieve: the notes' prime sieve to 20,000; 2,262 goroutines in a chain, 2.8 million channel operations.
package main

import "fmt"

const N = 20000

func Processor(input <-chan int, wait chan<- struct{}, count, sum *int) {
	go func() {
		prime, ok := <-input
		if !ok {
			close(wait)
			return
		}
		*count++
		*sum += prime
		output := make(chan int)
		Processor(output, wait, count, sum)
		for num := range input {
			if num%prime != 0 {
				output <- num
			}
		}
		close(output)
	}()
}

func main() {
	origin, wait := make(chan int), make(chan struct{})
	count, sum := 0, 0
	Processor(origin, wait, &count, &sum)
	for num := 2; num < N; num++ {
		origin <- num
	}
	close(origin)
	<-wait
	fmt.Println("notessieve", N, count, sum)
}
