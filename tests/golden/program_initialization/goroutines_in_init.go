// Goroutines, panics that are recovered, and deferred calls during initialisation.
package main

import "fmt"

var c = make(chan int)
var got = recv()
var safe = func() (s string) {
	defer func() { s = fmt.Sprint("recovered ", recover()) }()
	var m map[int]int
	m[0] = 1
	return
}()

func recv() int {
	go func() { c <- 42 }()
	return <-c
}

func init() {
	defer fmt.Println("init deferred")
	done := make(chan bool)
	go func() { defer close(done); fmt.Println("in init's goroutine", got) }()
	<-done
}

func main() {
	fmt.Println(safe, got)
}
