package main

import (
	"context"
	"fmt"
	"sort"
	"sync"

	"example.com/workers/pool"
	"example.com/workers/pubsub"
)

type job struct{ n int }

func (j job) Run(ctx context.Context) (pool.Result[int], error) {
	if j.n%4 == 3 {
		return pool.Result[int]{}, fmt.Errorf("job %d: %w", j.n, pool.ErrBad)
	}
	if j.n == 6 {
		panic("job 6 panics")
	}
	return pool.Ok(j.n * j.n), nil
}

func main() {
	var jobs []pool.Job[int]
	for n := range 8 {
		jobs = append(jobs, job{n})
	}
	for i, o := range pool.All(context.Background(), 3, jobs...) {
		fmt.Println(i, o.Value(), o.Err(), o.IsBad())
	}
	bus := pubsub.New[string]()
	var wg sync.WaitGroup
	var mu sync.Mutex
	var got []string
	for i := range 3 {
		wg.Add(1)
		ready := make(chan struct{})
		go func() {
			defer wg.Done()
			for s := range bus.Subscribe(ready) {
				mu.Lock()
				got = append(got, fmt.Sprint(i, s))
				mu.Unlock()
			}
		}()
		<-ready
	}
	bus.Publish("a", "b")
	bus.Close()
	wg.Wait()
	sort.Strings(got)
	fmt.Println(got, bus.Len())
}
