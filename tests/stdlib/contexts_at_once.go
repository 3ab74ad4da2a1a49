package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"
)

func main() {
	// The cause is there as soon as the error is.
	cause := errors.New("cause")
	wrong := 0
	for range 300 {
		ctx, cancel := context.WithCancelCause(context.Background())
		go cancel(cause)
		for {
			if err := context.Cause(ctx); err != nil {
				if err != cause {
					wrong++
				}
				break
			}
			runtime.Gosched()
		}
	}
	fmt.Println(wrong)

	// Whoever has cancelled a context, its children are cancelled.
	late := 0
	for range 60 {
		ctx, cancel := context.WithCancel(context.Background())
		var children []context.Context
		for range 10 {
			child, stop := context.WithTimeout(ctx, time.Hour)
			defer stop()
			grandchild, stop := context.WithCancel(child)
			defer stop()
			children = append(children, child, grandchild)
		}
		var m sync.Mutex
		var all sync.WaitGroup
		for range 3 {
			all.Go(func() {
				cancel()
				for _, child := range children {
					if child.Err() == nil {
						m.Lock()
						late++
						m.Unlock()
					}
				}
			})
		}
		all.Wait()
	}
	fmt.Println(late)
}
