// Select with timers: the earlier one wins; stopped ones never fire.
// golden: virtual-time
package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int)
	select {
	case <-c:
	case <-time.After(2 * time.Millisecond):
		fmt.Println("timeout")
	}
	select {
	case <-time.After(10 * time.Second):
		fmt.Println("late")
	case <-time.After(time.Millisecond):
		fmt.Println("early")
	}
	go func() {
		time.Sleep(time.Millisecond)
		c <- 1
	}()
	select {
	case v := <-c:
		fmt.Println("value", v)
	case <-time.After(5 * time.Second):
		fmt.Println("late")
	}
	t := time.NewTimer(time.Hour)
	fmt.Println(t.Stop(), t.Stop())
	t.Reset(time.Millisecond)
	<-t.C
	fmt.Println("reset fired", t.Stop())
	select {
	case <-t.C:
		fmt.Println("again")
	default:
		fmt.Println("empty")
	}
}
