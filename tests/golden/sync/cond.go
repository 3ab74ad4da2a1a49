// Cond: signal wakes one, broadcast all, and Wait unlocks while it waits.
package main

import (
	"fmt"
	"sync"
)

type Queue struct {
	mu    sync.Mutex
	cond  *sync.Cond
	items []int
	done  bool
}

func NewQueue() *Queue {
	q := &Queue{}
	q.cond = sync.NewCond(&q.mu)
	return q
}

func (q *Queue) Put(v int) {
	q.mu.Lock()
	q.items = append(q.items, v)
	q.mu.Unlock()
	q.cond.Signal()
}

func (q *Queue) Get() (int, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 && !q.done {
		q.cond.Wait()
	}
	if len(q.items) == 0 {
		return 0, false
	}
	v := q.items[0]
	q.items = q.items[1:]
	return v, true
}

func main() {
	q := NewQueue()
	sums := make(chan int)
	for range 3 {
		go func() {
			s := 0
			for {
				v, ok := q.Get()
				if !ok {
					sums <- s
					return
				}
				s += v
			}
		}()
	}
	for i := 1; i <= 100; i++ {
		q.Put(i)
	}
	q.mu.Lock()
	q.done = true
	q.mu.Unlock()
	q.cond.Broadcast()
	fmt.Println(<-sums + <-sums + <-sums)
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	turn := 0
	order := []int{}
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Go(func() {
			mu.Lock()
			for turn != i {
				c.Wait()
			}
			order = append(order, i)
			turn++
			c.Broadcast()
			mu.Unlock()
		})
	}
	wg.Wait()
	fmt.Println(order)
	c.Signal()
	c.Broadcast()
	c.L.Lock()
	fmt.Println(mu.TryLock())
	c.L.Unlock()
}
