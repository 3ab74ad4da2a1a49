// NumGoroutine, Gosched, Goexit, GOMAXPROCS, NumCPU, GC.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func settle(n int) int {
	for range 1000000 {
		if runtime.NumGoroutine() == n {
			break
		}
		runtime.Gosched()
	}
	return runtime.NumGoroutine()
}

func main() {
	fmt.Println(runtime.NumGoroutine())
	stop := make(chan bool)
	for range 5 {
		go func() { <-stop }()
	}
	fmt.Println(runtime.NumGoroutine())
	close(stop)
	fmt.Println(settle(1))
	var wg sync.WaitGroup
	wg.Add(1)
	var log []string
	go func() {
		defer wg.Done()
		defer func() { log = append(log, fmt.Sprint("recover ", recover())) }()
		func() {
			defer func() { log = append(log, "inner") }()
			runtime.Goexit()
		}()
		log = append(log, "never")
	}()
	wg.Wait()
	fmt.Println(log)
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() { recover() }()
		defer runtime.Goexit()
		panic("swallowed")
	}()
	wg.Wait()
	fmt.Println(runtime.NumCPU() > 0, runtime.GOMAXPROCS(0) > 0)
	old := runtime.GOMAXPROCS(3)
	fmt.Println(runtime.GOMAXPROCS(old), runtime.GOMAXPROCS(0) == old)
	ping, pong := 0, 0
	turn := 0
	wg.Add(2)
	var mu sync.Mutex
	player := func(me int, n *int) {
		defer wg.Done()
		for *n < 50 {
			mu.Lock()
			if turn == me {
				*n++
				turn = 1 - me
			}
			mu.Unlock()
			runtime.Gosched()
		}
	}
	go player(0, &ping)
	go player(1, &pong)
	wg.Wait()
	fmt.Println(ping, pong)
	runtime.GC()
	var ms runtime.MemStats
	runtime.ReadMemStats(&ms)
	fmt.Println(ms.NumGC > 0, ms.HeapAlloc > 0, ms.Mallocs > 0)
	_, _, line, ok := runtime.Caller(0)
	fmt.Println(line, ok)
}
