package main

func main() {
	c := make(chan int)
	var r <-chan int = c
	var s chan<- int = c
	r <- 1 // ERROR invalid operation: cannot send to receive-only channel <-chan int r
	<-s // ERROR invalid operation: cannot receive from send-only channel chan<- int s
	_ = <-s // ERROR invalid operation: cannot receive from send-only channel chan<- int s
	close(r) // ERROR invalid operation: cannot close receive-only channel r
	close(s)
	for range s { // ERROR : receive from send-only channel chan<- int
	}
	for range r {
	}
	c = r // ERROR as chan int value in assignment
	c = s // ERROR as chan int value in assignment
	r = s // ERROR as <-chan int value in assignment
	s = r // ERROR as chan<- int value in assignment
	c <- "a" // ERROR as int value in send
	c <- 1.5 // ERROR as int value in send (truncated)
	c <- 1.0
	s <- nil // ERROR cannot use nil as int value in send
	var x string = <-c // ERROR as string value in variable declaration
	_ = x
	y, ok := <-s // ERROR invalid operation: cannot receive from send-only channel chan<- int s
	_, _ = y, ok
	var n int
	n <- 1 // ERROR invalid operation: cannot send to non-channel int n
	<-n // ERROR invalid operation: cannot receive from non-channel int n
	close(n) // ERROR invalid operation: cannot close non-channel n
	close() // ERROR invalid operation: not enough arguments for close() (expected 1, found 0)
	close(c, c) // ERROR invalid operation: too many arguments for close(c, c) (expected 1, found 2)
	_ = close(c) // ERROR used as value
	v, ok, z := <-c // ERROR assignment mismatch: 3 variables but 1 value
	_, _, _ = v, ok, z
	_ = make(chan int, "a") // ERROR cannot convert "a"
	_ = make(chan int, -1) // ERROR invalid argument: index -1
	_ = make(chan int, 1.5) // ERROR truncated to int
	_ = make(chan int, 1, 2) // ERROR invalid operation: make(chan int, 1, 2) expects 1 or 2 arguments; found 3
	_ = cap(n) // ERROR invalid argument: n
	_ = len(r) + cap(s)
}
