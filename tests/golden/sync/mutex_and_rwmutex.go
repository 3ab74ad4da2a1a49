// Mutexes protect counters and maps; readers share, writers do not.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type Account struct {
	sync.Mutex
	balance int
}

func (a *Account) Add(n int) {
	a.Lock()
	defer a.Unlock()
	b := a.balance
	runtime.Gosched()
	a.balance = b + n
}

type Cache struct {
	mu sync.RWMutex
	m  map[int]int
}

func (c *Cache) Get(k int) (int, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	v, ok := c.m[k]
	return v, ok
}

func (c *Cache) Put(k, v int) {
	c.mu.Lock()
	c.m[k] = v
	c.mu.Unlock()
}

func main() {
	var a Account
	var wg sync.WaitGroup
	for range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 20 {
				a.Add(1)
			}
		}()
	}
	wg.Wait()
	fmt.Println(a.balance)
	c := Cache{m: map[int]int{}}
	for i := range 10 {
		wg.Add(2)
		go func() { defer wg.Done(); c.Put(i, i*i) }()
		go func() {
			defer wg.Done()
			for {
				if v, ok := c.Get(i); ok {
					if v != i*i {
						fmt.Println("wrong", v)
					}
					return
				}
				runtime.Gosched()
			}
		}()
	}
	wg.Wait()
	fmt.Println(len(c.m), c.m[9])
	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
	mu.Unlock()
	var rw sync.RWMutex
	rw.RLock()
	fmt.Println(rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
	rw.Unlock()
	readers, max := 0, 0
	var state sync.Mutex
	gate := make(chan bool)
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			rw.RLock()
			state.Lock()
			readers++
			if readers > max {
				max = readers
			}
			if readers == 4 {
				close(gate)
			}
			state.Unlock()
			<-gate
			rw.RUnlock()
		}()
	}
	wg.Wait()
	fmt.Println(readers, max)
	var l sync.Locker = rw.RLocker()
	l.Lock()
	fmt.Println(rw.TryLock())
	l.Unlock()
	l = &mu
	l.Lock()
	l.Unlock()
	done := make(chan bool)
	mu.Lock()
	go func() { mu.Unlock(); done <- true }()
	<-done
	mu.Lock()
	fmt.Println("locked again")
}
