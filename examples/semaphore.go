// Semaphore: a buffered channel limits how many goroutines do something at once.
//
// To send is to take one of the places; to receive is to give it back.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

type Semaphore chan struct{}

func (s Semaphore) Acquire() { s <- struct{}{} }
func (s Semaphore) Release() { <-s }

func main() {
	const limit, tasks = 3, 12
	places := make(Semaphore, limit)

	var inside, most atomic.Int32
	var wg sync.WaitGroup
	for range tasks {
		wg.Go(func() {
			places.Acquire()
			defer places.Release()

			now := inside.Add(1)
			for seen := most.Load(); now > seen; seen = most.Load() {
				if most.CompareAndSwap(seen, now) {
					break
				}
			}
			runtime.Gosched() // let others try to come in
			inside.Add(-1)
		})
	}
	wg.Wait()

	fmt.Println("never more than", limit, "inside:", most.Load() <= limit)
	fmt.Println("inside at the end:", inside.Load())
}
