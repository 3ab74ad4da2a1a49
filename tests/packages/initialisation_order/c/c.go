package c

import "fmt"

var V = func() int { fmt.Println("c"); return 10 }()

func init() {
	done := make(chan string)
	go func() { done <- "goroutine of c" }()
	fmt.Println(<-done)
}
