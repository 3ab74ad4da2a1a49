// pingpong: two goroutines exchange values over two unbuffered channels; switch latency.
package main

import "fmt"

const N = 600000

func echo(in <-chan int, out chan<- int) {
	for {
		v, ok := <-in
		if !ok {
			break
		}
		out <- v + 1
	}
	close(out)
}

func main() {
	ping := make(chan int)
	pong := make(chan int)
	go echo(ping, pong)
	v := 0
	for i := 0; i < N; i++ {
		ping <- v
		v = <-pong
	}
	close(ping)
	_, ok := <-pong
	fmt.Println("pingpong", v, ok)
}
