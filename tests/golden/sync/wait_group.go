// Add, Done, Wait and Go; reuse; several waiters; a negative counter.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func work(wg *sync.WaitGroup, out []int, i int) {
	defer wg.Done()
	out[i] = i * 2
}

func main() {
	var wg sync.WaitGroup
	wg.Wait()
	out := make([]int, 10)
	wg.Add(len(out))
	for i := range out {
		go work(&wg, out, i)
	}
	wg.Wait()
	fmt.Println(out)
	var n atomic.Int64
	for i := range 10 {
		wg.Go(func() { n.Add(int64(i)) })
	}
	wg.Wait()
	fmt.Println(n.Load())
	var start, end sync.WaitGroup
	start.Add(1)
	for range 5 {
		end.Go(func() {
			start.Wait()
			n.Add(100)
		})
	}
	start.Done()
	end.Wait()
	fmt.Println(n.Load())
	for round := range 3 {
		wg.Add(2)
		go wg.Done()
		go func() { n.Add(int64(round)); wg.Add(-1) }()
		wg.Wait()
	}
	fmt.Println(n.Load())
	type S struct{ sync.WaitGroup }
	s := &S{}
	s.Add(1)
	go s.Done()
	s.Wait()
	defer func() { fmt.Println(recover()) }()
	wg.Done()
}
