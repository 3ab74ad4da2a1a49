// Closing and sending where it is not allowed panics.
package main

import "fmt"

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, ok := r.(error)
		fmt.Println(name+":", r, ok)
	}()
	f()
}

func main() {
	c := make(chan int, 1)
	close(c)
	var n chan int
	size := -1
	huge := 1 << 62
	try("close closed", func() { close(c) })
	try("close nil", func() { close(n) })
	try("send closed", func() { c <- 1 })
	try("select send closed", func() {
		select {
		case c <- 1:
		default:
		}
	})
	try("make negative", func() { _ = make(chan int, size) })
	try("make huge", func() { _ = make(chan int, huge) })
	u := make(chan int)
	done := make(chan bool)
	ready := make(chan bool)
	go func() {
		defer func() { fmt.Println("sender:", recover()); done <- true }()
		ready <- true
		u <- 1
	}()
	<-ready
	for range 100 {
		if len(u) > 0 {
			break
		}
	}
	close(u)
	<-done
	v, ok := <-u
	fmt.Println(v, ok)
}
