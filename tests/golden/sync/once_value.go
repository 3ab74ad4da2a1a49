// OnceValue and OnceValues compute once, whoever asks.
package main

import (
	"errors"
	"fmt"
	"sync"
)

func main() {
	v := sync.OnceValue(func() int { fmt.Println("compute"); return 42 })
	fmt.Println(v(), v())
	vs := sync.OnceValues(func() (string, error) { fmt.Println("both"); return "s", errors.New("e") })
	a, err := vs()
	b, err2 := vs()
	fmt.Println(a, err, b, err == err2)
	slow := sync.OnceValue(func() int {
		c := make(chan int)
		go func() { c <- 7 }()
		return <-c
	})
	sum := make(chan int)
	for range 4 {
		go func() { sum <- slow() }()
	}
	fmt.Println(<-sum + <-sum + <-sum + <-sum)
}
