package main

// Channels and values of every kind, and type parameters.

type T struct{}
func (T) m() int { return 1 }
func f() int { return 1 }
func none() {}
func send3[C chan int | <-chan int, D chan int | chan<- int](c C, d D) { c <- 1; d <- 1; <-c; <-d } // ERROR invalid operation: cannot send to c (variable of type C constrained by chan int | <-chan int): receive-only channel <-chan int // ERROR invalid operation: cannot receive from d (variable of type D constrained by chan int | chan<- int): send-only channel chan<- int
func send4[C chan int | chan string, D <-chan int | chan<- int](c C, d D) { c <- 1; <-c; d <- 1; <-d } // ERROR invalid operation: cannot send to c (variable of type C constrained by chan int | chan string): channels chan int and chan string // ERROR invalid operation: cannot receive from c (variable of type C constrained by chan int | chan string): channels chan int and chan // ERROR invalid operation: cannot send to d (variable of type D constrained by <-chan int | chan<- int): receive-only channel <-chan int // ERROR invalid operation: cannot receive from d (variable of type D constrained by <-chan int | chan<- int): send-only channel chan<- int
func send[C ~chan E | ~chan<- E, E any](c C, e E, x any) { c <- e; c <- x; c <- 1; c <- nil; select { case c <- e: } } // ERROR cannot use x (variable of interface type any) as E value in send: need type assertion // ERROR cannot use 1 (untyped int constant) as E value in send // ERROR cannot use nil as E value in send
func send2[C chan int | chan any](c C) { c <- 1 } // ERROR invalid operation: cannot send to c (variable of type C constrained by chan int | chan any): channels chan int and chan any have

func main() {
	var c chan int
	var rc <-chan int
	var sc chan<- int
	var x int
	var e any
	x <- 1 // ERROR invalid operation: cannot send to non-channel int x (variable of type int)
	c <- 1
	c <- (1)
	rc <- 1 // ERROR invalid operation: cannot send to receive-only channel <-chan int rc (variable of type <-chan int)
	sc <- 'a'
	sc <- 1 << 70 // ERROR cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in send (overflows)
	nil <- 1 // ERROR invalid operation: cannot send to non-channel untyped nil nil
	e <- 1 // ERROR invalid operation: cannot send to non-channel any e (variable of interface type any)
	f <- 1 // ERROR invalid operation: cannot send to non-channel func() int f (value of type func() int)
	make(chan int) <- 1
	make(chan any) <- nil
	make(chan any) <- none
	make(chan any) <- int // ERROR int (type) is not an expression
	make(chan error) <- 1 // ERROR cannot use 1 (constant of type int) as error value in send: int does not implement error (missing method Error)
	make(chan T) <- T{}
	make(chan *T) <- T{} // ERROR cannot use T{} (value of struct type T) as *T value in send
	make(chan<- chan int) <- rc // ERROR cannot use rc (variable of type <-chan int) as chan int value in send
	make(chan<- <-chan int) <- c
}
