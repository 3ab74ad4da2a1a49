// Fan-in: many channels become one.
//
// One goroutine for each source copies its values into a shared channel,
// and the reader no longer needs to know how many sources there are.
package main

import (
	"fmt"
	"sync"
)

func source(name string, n int) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		for i := range n {
			out <- fmt.Sprint(name, i)
		}
	}()
	return out
}

func fanIn(sources ...<-chan string) <-chan string {
	out := make(chan string)
	var wg sync.WaitGroup
	for _, in := range sources {
		wg.Go(func() {
			for v := range in {
				out <- v
			}
		})
	}
	go func() {
		wg.Wait() // every source is empty
		close(out)
	}()
	return out
}

func main() {
	// Values of different sources mix in any order, but the values of one
	// source keep theirs: so we can collect each source's own line.
	lines := map[byte]string{}
	total := 0
	for v := range fanIn(source("a", 3), source("b", 4), source("c", 2)) {
		lines[v[0]] += v + " "
		total++
	}
	fmt.Println(lines['a'])
	fmt.Println(lines['b'])
	fmt.Println(lines['c'])
	fmt.Println(total, "values")
}
