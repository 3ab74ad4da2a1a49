package main

import (
	"fmt"
	"runtime"
	"time"
)

// The channel is known to nobody but the function that a timer will call.
func tickLater(done chan<- bool) {
	ticks := time.Tick(time.Millisecond)
	time.AfterFunc(10*time.Millisecond, func() {
		for range 3 {
			<-ticks
			runtime.GC()
		}
		done <- true
	})
}

func main() {
	done := make(chan bool)
	tickLater(done)
	timeout := time.After(time.Hour)
	for range 100_000 {
		time.NewTicker(time.Hour)
		time.After(time.Hour)
	}
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	fmt.Println("collected:", stats.HeapAlloc < 10<<20)
	select {
	case <-done:
		fmt.Println("ticked")
	case <-timeout:
	}
}
