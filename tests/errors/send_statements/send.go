package main

func main() {
	ch := make(chan int)
	var r <-chan int
	var s chan<- int
	x := 1
	ch <- 1
	ch <- 1.0
	ch <- 1.5 // ERROR cannot use 1.5 (untyped float constant) as int value in send (truncated)
	ch <- "a" // ERROR cannot use "a" (untyped string constant) as int value in send
	ch <- nil // ERROR cannot use nil as int value in send
	r <- 1 // ERROR invalid operation: cannot send to receive-only channel <-chan int r (variable of type <-chan int)
	s <- 1
	<-s // ERROR invalid operation: cannot receive from send-only channel chan<- int s (variable of type chan<- int)
	x <- 1 // ERROR invalid operation: cannot send to non-channel int x (variable of type int)
	nil <- 1 // ERROR invalid operation: cannot send to non-channel untyped nil nil
	undefined <- 1 // ERROR undefined: undefined
	ch <- undefined // ERROR undefined: undefined
	<-r
	_ = <-ch
	y := <-s // ERROR declared and not used: y // ERROR invalid operation: cannot receive from send-only channel chan<- int s (variable of type chan<- int)
	_ = <-x // ERROR invalid operation: cannot receive from non-channel int x (variable of type int)
	var e chan interface{}
	e <- 1
	e <- nil
	e <- ch
	var f chan error
	f <- 1 // ERROR cannot use 1 (constant of type int) as error value in send: int does not implement error (missing method Error)
	f <- nil
}
