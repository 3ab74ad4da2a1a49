package main

import (
	"fmt"
	"time"
)

// A ticker that is due again before its channel is looked at keeps no program going either.
func main() {
	ticker := time.NewTicker(1)
	<-ticker.C
	time.Sleep(time.Millisecond)
	<-ticker.C
	fmt.Println("ticked")
	time.AfterFunc(5*time.Millisecond, func() { fmt.Println("called") })
	<-make(chan int)
}
