package main

import (
	"fmt"

	"example.com/initg/work"
)

// Waits for what later files declare, through functions, methods and literals.
var total = func() int { return sum(table()) }()

var first, second = split()

var _ = note("blank in a")

var viaMethod = t.get()

var viaValue = t.other

var (
	x = y
	y = z + 1
	z = func() int { note("z"); return len(names) }()
)

func init() {
	note("init a 1")
	done := make(chan int)
	for i := range 3 {
		go func() { done <- i }()
	}
	s := <-done + <-done + <-done
	fmt.Println("sum", s)
}

func init() {
	note("init a 2")
	work.Queue <- "from main's init"
	fmt.Println(<-work.Answers)
}
