// Channels convert to one-way channels and keep their identity.
package main

import "fmt"

type Source <-chan int
type Sink chan<- int

func produce(n int, out chan<- int) {
	defer close(out)
	for i := range n {
		out <- i * i
	}
}

func gen(n int) <-chan int {
	c := make(chan int)
	go produce(n, c)
	return c
}

func mapc(in <-chan int, f func(int) int) <-chan int {
	out := make(chan int, 1)
	go func() {
		defer close(out)
		for v := range in {
			out <- f(v)
		}
	}()
	return out
}

func (s Source) sum() (t int) {
	for v := range s {
		t += v
	}
	return
}

func main() {
	fmt.Println(Source(gen(5)).sum())
	fmt.Println(Source(mapc(mapc(gen(4), func(x int) int { return x + 1 }), func(x int) int { return x * 10 })).sum())
	c := make(chan int, 2)
	var s Sink = c
	var r Source = c
	s <- 7
	fmt.Println(<-r, len(r), cap(s))
	m := map[chan int]string{c: "c"}
	fmt.Println(m[c])
	var x interface{} = c
	_, ok := x.(<-chan int)
	_, ok2 := x.(chan int)
	fmt.Println(ok, ok2)
	var cs chan<- chan<- int = make(chan chan<- int, 1)
	cs <- c
	var f func(<-chan int) int = func(c <-chan int) int { return <-c }
	c <- 3
	fmt.Println(f(c))
	close(s)
	_, open := <-r
	fmt.Println(open)
}
