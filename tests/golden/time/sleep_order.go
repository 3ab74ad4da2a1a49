// Sleepers wake in the order of their deadlines.
// golden: virtual-time
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	var order []int
	var wg sync.WaitGroup
	for _, n := range []int{5, 1, 4, 2, 3} {
		wg.Go(func() {
			time.Sleep(time.Duration(n) * 20 * time.Millisecond)
			mu.Lock()
			order = append(order, n)
			mu.Unlock()
		})
	}
	wg.Wait()
	fmt.Println(order)
	start := time.Now()
	time.Sleep(30 * time.Millisecond)
	e := time.Since(start)
	fmt.Println(e >= 30*time.Millisecond, e < 10*time.Second)
	time.Sleep(0)
	time.Sleep(-5)
	fmt.Println(time.Now().After(start), start.Before(time.Now()), time.Now().Sub(start) > 0)
}
