// spawn: start many short goroutines and wait for them with a WaitGroup; creation and teardown cost.
package main

import (
	"fmt"
	"sync"
)

const N = 100000
const Rounds = 4

func main() {
	results := make([]int, N)
	total := 0
	for r := 0; r < Rounds; r++ {
		var wg sync.WaitGroup
		for i := 0; i < N; i++ {
			wg.Add(1)
			go func(k int) {
				results[k] = k*r + 1
				wg.Done()
			}(i)
		}
		wg.Wait()
		for i := 0; i < N; i++ {
			total += results[i] & 1023
		}
	}
	fmt.Println("spawn", N*Rounds, total)
}
