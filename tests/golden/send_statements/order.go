// Send: both expressions are evaluated before it; values are copied; to nil, closed and full channels.
package main

import "fmt"

type T struct{ a [2]int }

func channel(c chan int, s string) chan int { fmt.Print("channel", s, " "); return c }
func value(n int) int                       { fmt.Print("value", n, " "); return n }

func send[C ~chan E | ~chan<- E, E any](c C, e E) { c <- e }

type Sender chan<- string

func main() {
	c := make(chan int, 5)
	channel(c, "1") <- value(1)
	c <- value(2) + len(c)
	channel(c, "2") <- <-c
	fmt.Println(len(c), <-c, <-c)
	// An untyped constant gets the element type; any value goes to a channel of interfaces.
	cf := make(chan float64, 2)
	cf <- 1
	cf <- 'a'
	fmt.Println(<-cf, <-cf)
	ca := make(chan any, 4)
	ca <- 1
	ca <- nil
	ca <- T{}
	ca <- ca
	fmt.Printf("%T %T %T %T\n", <-ca, <-ca, <-ca, <-ca)
	// The value is copied when it is sent.
	ct := make(chan T, 2)
	t := T{[2]int{1, 2}}
	ct <- t
	t.a[0] = 9
	ct <- t
	fmt.Println(<-ct, <-ct)
	cp := make(chan *T, 1)
	cp <- &t
	t.a[1] = 8
	fmt.Println((<-cp).a)
	// Send-only and defined channel types, type parameters, channels of channels.
	cs := make(chan string, 2)
	var so Sender = cs
	so <- "a"
	send(cs, "b")
	fmt.Println(<-cs, <-cs)
	cc := make(chan chan<- int, 1)
	cc <- c
	<-cc <- 5
	fmt.Println(<-c)
	chans := map[string]chan int{"x": c}
	chans["x"] <- 6
	arr := []chan int{nil, c}
	arr[1] <- 7
	(c) <- (8)
	fmt.Println(<-c, <-c, <-c)
	// Parsed as a send of a receive, and as a send of a comparison.
	cb := make(chan bool, 1)
	cb <- 1 < 2 == true
	c <- 3
	c <- -<-c
	fmt.Println(<-cb, <-c)
	// On a closed channel it panics, after both operands are evaluated.
	close(c)
	func() {
		defer func() { fmt.Println(recover()) }()
		channel(c, "closed") <- value(9)
	}()
	// A full channel blocks until another goroutine receives.
	done := make(chan bool)
	full := make(chan int)
	go func() {
		for v := range full {
			fmt.Print("got", v, " ")
		}
		close(done)
	}()
	for i := range 3 {
		full <- i
	}
	close(full)
	<-done
	fmt.Println()
	// To a nil channel it blocks for ever: select never takes it.
	var none chan int
	select {
	case none <- value(10):
		fmt.Println("never")
	default:
		fmt.Println("blocked")
	}
}
