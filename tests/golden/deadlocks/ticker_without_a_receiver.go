package main

import (
	"fmt"
	"time"
)

// Timers whose channels nobody receives from keep no program going.
func main() {
	ticker := time.NewTicker(time.Millisecond)
	timer := time.NewTimer(time.Hour)
	time.Sleep(5 * time.Millisecond)
	<-ticker.C
	fmt.Println("ticked", len(timer.C))
	<-make(chan int)
}
