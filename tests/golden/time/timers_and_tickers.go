// After, AfterFunc, Timer and Ticker: firing, stopping, resetting.
// golden: virtual-time
package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan string, 10)
	time.AfterFunc(30*time.Millisecond, func() { c <- "b" })
	time.AfterFunc(10*time.Millisecond, func() { c <- "a" })
	stopped := time.AfterFunc(20*time.Millisecond, func() { c <- "never" })
	fmt.Println(stopped.Stop())
	fmt.Println(<-c, <-c)
	t := time.NewTicker(5 * time.Millisecond)
	n := 0
	for range t.C {
		n++
		if n == 3 {
			t.Stop()
			break
		}
	}
	fmt.Println("ticks", n)
	select {
	case <-t.C:
		fmt.Println("after stop")
	case <-time.After(30 * time.Millisecond):
		fmt.Println("quiet")
	}
	t.Reset(time.Millisecond)
	<-t.C
	t.Stop()
	timer := time.NewTimer(time.Hour)
	fmt.Println(timer.Reset(time.Millisecond))
	<-timer.C
	fmt.Println(timer.Reset(time.Hour), timer.Stop())
	select {
	case <-timer.C:
		fmt.Println("stale")
	default:
		fmt.Println("nothing stale")
	}
	tick := time.Tick(2 * time.Millisecond)
	for range 3 {
		<-tick
	}
	done := make(chan int)
	af := time.AfterFunc(time.Hour, func() { done <- 1 })
	fmt.Println(af.Reset(time.Millisecond), <-done, af.Stop())
	func() {
		defer func() { fmt.Println(recover()) }()
		time.NewTicker(0)
	}()
	fmt.Println("end")
}
