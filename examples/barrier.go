// Barrier: nobody goes on to the next round before everyone has ended this one.
//
// A condition variable lets goroutines sleep until something is true.
// Wait gives the lock back while it sleeps and takes it again before it returns.
package main

import (
	"fmt"
	"sync"
)

type Barrier struct {
	mu      sync.Mutex
	cond    *sync.Cond
	parties int
	waiting int
	round   int
}

func NewBarrier(parties int) *Barrier {
	b := &Barrier{parties: parties}
	b.cond = sync.NewCond(&b.mu)
	return b
}

func (b *Barrier) Wait() {
	b.mu.Lock()
	defer b.mu.Unlock()
	round := b.round
	b.waiting++
	if b.waiting == b.parties { // the last one opens it for all
		b.waiting = 0
		b.round++
		b.cond.Broadcast()
		return
	}
	for round == b.round {
		b.cond.Wait()
	}
}

func main() {
	const runners, rounds = 4, 3
	barrier := NewBarrier(runners)
	position := make([]int, runners)

	var wg sync.WaitGroup
	for r := range runners {
		wg.Go(func() {
			for range rounds {
				position[r] += r + 1 // each at its own speed
				barrier.Wait()       // all have moved
				if r == 0 {
					fmt.Println(position)
				}
				barrier.Wait() // nobody moves while they are printed
			}
		})
	}
	wg.Wait()
}
