// What channels, locks and once order: the outcome is the same whatever runs first.
package main

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// A send happens before its receive completes: what was written before is seen.
func bySend() string {
	var s string
	c := make(chan bool, 10)
	go func() { s = "written"; c <- true }()
	<-c
	return s
}

// A close happens before a receive that returns because of it.
func byClose() string {
	var s string
	c := make(chan bool)
	go func() { s = "closed"; close(c) }()
	<-c
	return s
}

// A receive from an unbuffered channel happens before its send completes.
func byReceive() string {
	var s string
	c := make(chan bool)
	go func() { s = "received"; <-c }()
	c <- true
	return s
}

// The k-th receive from a channel with capacity C happens before the k+C-th send completes: at most C are within.
func byCapacity() (int32, bool) {
	var inside, most atomic.Int32
	limit := make(chan int, 3)
	var group sync.WaitGroup
	for range 20 {
		group.Go(func() {
			limit <- 1
			n := inside.Add(1)
			for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
			}
			time.Sleep(time.Microsecond)
			inside.Add(-1)
			<-limit
		})
	}
	group.Wait()
	return inside.Load(), most.Load() <= 3
}

// The go statement happens before the goroutine starts.
func byGo() string {
	s, done := "before", make(chan string)
	s += " go"
	go func() { done <- s }()
	return <-done
}

// Unlock n happens before Lock n+1 returns.
func byMutex() int {
	var mu sync.Mutex
	var group sync.WaitGroup
	n := 0
	for range 50 {
		group.Go(func() {
			for range 20 {
				mu.Lock()
				n++
				mu.Unlock()
			}
		})
	}
	group.Wait()
	return n
}

// Readers share, writers exclude.
func byRWMutex() (total int) {
	var mu sync.RWMutex
	var group sync.WaitGroup
	a, b := 0, 0
	var torn atomic.Int32
	for range 8 {
		group.Go(func() {
			for range 50 {
				mu.Lock()
				a++
				b++
				mu.Unlock()
				mu.RLock()
				if a != b {
					torn.Add(1)
				}
				mu.RUnlock()
			}
		})
	}
	group.Wait()
	return a + int(torn.Load())
}

// once.Do(f) returns after f has returned, for every caller.
func byOnce() (n int) {
	var once sync.Once
	var group sync.WaitGroup
	var seen atomic.Int32
	value := 0
	for range 20 {
		group.Go(func() {
			once.Do(func() { time.Sleep(time.Millisecond); value = 7 })
			if value == 7 {
				seen.Add(1)
			}
		})
	}
	group.Wait()
	return int(seen.Load())
}

// An atomic write that another goroutine has seen orders what was written before it.
func byAtomic() string {
	var s string
	var ready atomic.Bool
	go func() { s = "published"; ready.Store(true) }()
	for !ready.Load() {
		time.Sleep(time.Microsecond)
	}
	return s
}

// Values of one sender arrive in order; and each value arrives once.
func inOrder() (ordered bool, sum int) {
	c := make(chan [2]int, 4)
	var group sync.WaitGroup
	for s := range 4 {
		group.Go(func() {
			for i := range 25 {
				c <- [2]int{s, i}
			}
		})
	}
	go func() { group.Wait(); close(c) }()
	last := [4]int{-1, -1, -1, -1}
	ordered = true
	for v := range c {
		ordered = ordered && v[1] == last[v[0]]+1
		last[v[0]] = v[1]
		sum++
	}
	return
}

// Cond: a signal wakes one that waits; the condition is checked under the lock.
func byCond() int {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	turn, n := 0, 0
	var group sync.WaitGroup
	for i := range 5 {
		group.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			for turn != i {
				cond.Wait()
			}
			n = n*10 + i
			turn++
			cond.Broadcast()
		})
	}
	group.Wait()
	return n
}

// A cancelled context is seen by all that wait on it, after the values were set.
func byContext() string {
	ctx, cancel := context.WithCancelCause(context.Background())
	results := make(chan string, 3)
	for range 3 {
		go func() { <-ctx.Done(); results <- fmt.Sprint(ctx.Err(), ":", context.Cause(ctx)) }()
	}
	cancel(fmt.Errorf("stop"))
	return <-results + "|" + <-results + "|" + <-results
}

// The zero values of a closed channel come after all that was sent.
func drained() (s string) {
	c := make(chan int, 3)
	c <- 1
	c <- 2
	close(c)
	for range 4 {
		v, ok := <-c
		s += fmt.Sprint(v, ok, " ")
	}
	return
}

// A pipeline of unbuffered channels keeps order and ends when the first closes.
func pipeline() (out []int) {
	stage := func(in <-chan int, f func(int) int) <-chan int {
		c := make(chan int)
		go func() {
			defer close(c)
			for v := range in {
				c <- f(v)
			}
		}()
		return c
	}
	src := make(chan int)
	go func() {
		defer close(src)
		for i := range 6 {
			src <- i
		}
	}()
	for v := range stage(stage(src, func(x int) int { return x * x }), func(x int) int { return x + 1 }) {
		out = append(out, v)
	}
	return
}

// Two goroutines take turns through two unbuffered channels.
func pingPong() (s string) {
	ping, pong := make(chan int), make(chan int)
	go func() {
		for v := range ping {
			pong <- v * 2
		}
		close(pong)
	}()
	for i := range 4 {
		ping <- i
		s += fmt.Sprint(<-pong, " ")
	}
	close(ping)
	_, ok := <-pong
	return s + fmt.Sprint(ok)
}

func main() {
	fmt.Println(bySend(), byClose(), byReceive(), byGo(), byAtomic())
	fmt.Println(byCapacity())
	fmt.Println(byMutex(), byRWMutex(), byOnce(), byCond())
	fmt.Println(inOrder())
	fmt.Println(byContext())
	fmt.Println(drained())
	fmt.Println(pipeline(), pingPong())
}
