// nsieve: sieve of Eratosthenes over []bool; byte-sized stores with a stride.
package main

import "fmt"

const N = 12000000
const Rounds = 3

func sieve(n int) int {
	composite := make([]bool, n+1)
	count := 0
	for i := 2; i <= n; i++ {
		if !composite[i] {
			count++
			for j := i + i; j <= n; j += i {
				composite[j] = true
			}
		}
	}
	return count
}

func main() {
	n := N
	total := 0
	for r := 0; r < Rounds; r++ {
		total += sieve(n)
		n /= 2
	}
	fmt.Println("nsieve", N, total)
}
