// Dining philosophers: five share five forks, and each needs two to eat.
//
// If everyone took the left fork first, all could hold one fork and wait for
// ever. Here everyone takes the fork with the lower number first, so the five
// can never wait in a circle.
package main

import (
	"fmt"
	"sync"
)

type Philosopher struct {
	name          string
	first, second *sync.Mutex
	meals         int
}

func (p *Philosopher) dine(times int) {
	for range times {
		p.first.Lock()
		p.second.Lock()
		p.meals++
		p.second.Unlock()
		p.first.Unlock()
	}
}

func main() {
	names := []string{"Kongzi", "Hypatia", "Kant", "Sappho", "Ibn Sina"}
	forks := make([]sync.Mutex, len(names))

	table := make([]*Philosopher, len(names))
	for i, name := range names {
		left, right := i, (i+1)%len(names)
		table[i] = &Philosopher{
			name:   name,
			first:  &forks[min(left, right)],
			second: &forks[max(left, right)],
		}
	}

	var wg sync.WaitGroup
	for _, p := range table {
		wg.Go(func() { p.dine(100) })
	}
	wg.Wait()

	for _, p := range table {
		fmt.Printf("%-8s ate %d times\n", p.name, p.meals)
	}
}
