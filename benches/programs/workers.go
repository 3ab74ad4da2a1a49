// workers: a pool of four goroutines does independent integer work from a job queue; parallel speed-up.
package main

import (
	"fmt"
	"sync"
)

const Workers = 4
const Jobs = 64
const Work = 1800000

func collatz(n int) int {
	steps := 0
	for n != 1 {
		if n&1 == 0 {
			n >>= 1
		} else {
			n = 3*n + 1
		}
		steps++
	}
	return steps
}

func job(k int) int {
	sum := 0
	x := uint32(k + 1)
	for i := 0; i < Work/100; i++ {
		x = x*1664525 + 1013904223
		sum += collatz(int(x>>12) + 1)
	}
	return sum
}

func main() {
	jobs := make(chan int, Jobs)
	results := make([]int, Jobs)
	var wg sync.WaitGroup
	for w := 0; w < Workers; w++ {
		wg.Add(1)
		go func() {
			for k := range jobs {
				results[k] = job(k)
			}
			wg.Done()
		}()
	}
	for k := 0; k < Jobs; k++ {
		jobs <- k
	}
	close(jobs)
	wg.Wait()
	total := 0
	for k := 0; k < Jobs; k++ {
		total = (total*31 + results[k]) % 1000003
	}
	fmt.Println("workers", Jobs, total)
}
