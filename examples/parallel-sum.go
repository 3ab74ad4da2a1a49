// Parallel sum: split the work, let every processor do a part, add up the parts.
//
// Each goroutine writes only its own element of parts, so no lock is needed.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func sum(numbers []int) (total int) {
	for _, n := range numbers {
		total += n
	}
	return total
}

func parallelSum(numbers []int, pieces int) int {
	parts := make([]int, pieces)
	var wg sync.WaitGroup
	for i := range pieces {
		from, to := i*len(numbers)/pieces, (i+1)*len(numbers)/pieces
		wg.Go(func() { parts[i] = sum(numbers[from:to]) })
	}
	wg.Wait()
	return sum(parts)
}

func main() {
	numbers := make([]int, 100_000)
	for i := range numbers {
		numbers[i] = i + 1
	}

	processors := runtime.GOMAXPROCS(0) // as many as may run at the same time
	fmt.Println(parallelSum(numbers, processors) == sum(numbers))
	fmt.Println(parallelSum(numbers, 7))
}
