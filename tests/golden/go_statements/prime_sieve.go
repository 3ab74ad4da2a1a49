// A chain of goroutines, each of which takes out the multiples of one prime; the program ends though all of them wait.
package main

import "fmt"

func numbers(out chan<- int) {
	for n := 2; ; n++ {
		out <- n
	}
}

func without(prime int, in <-chan int, out chan<- int) {
	for n := range in {
		if n%prime != 0 {
			out <- n
		}
	}
}

func primes(yield func(int) bool) {
	in := make(chan int)
	go numbers(in)
	for {
		prime := <-in
		if !yield(prime) {
			return
		}
		out := make(chan int)
		go without(prime, in, out)
		in = out
	}
}

func main() {
	for prime := range primes {
		fmt.Print(prime, " ")
		if prime > 100 {
			break
		}
	}
	fmt.Println()
}
