// Rate limiter: a ticker hands out permissions, one for each interval.
//
// The bucket is a buffered channel: permissions that nobody used are saved,
// up to its capacity, and allow a burst.
package main

import (
	"fmt"
	"time"
)

func main() {
	const interval = 5 * time.Millisecond
	const burst = 3

	bucket := make(chan struct{}, burst)
	for range burst {
		bucket <- struct{}{} // full at the start
	}

	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	go func() {
		for range ticker.C {
			select {
			case bucket <- struct{}{}:
			default: // full: this permission is lost
			}
		}
	}()

	start := time.Now()
	for request := range 6 {
		<-bucket // wait for a permission
		fmt.Println("request", request)
	}

	// Three requests went at once, the other three waited for a tick each.
	fmt.Println("took long enough:", time.Since(start) >= 2*interval)
}
