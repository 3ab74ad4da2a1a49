package main

type T struct{}
type Chan chan int
type Out chan<- int

func two() (int, int) { return 1, 2 }
func none()           {}

func gen[C ~chan int | ~chan<- int, D chan int | chan string, R <-chan int | chan int, A any](c C, d D, r R, a A) {
	c <- 1
}

func main() {
	c := make(chan int)
	var r <-chan int
	var s chan<- string
	var x int
	var f float64
	var a chan any
	var e chan error
	c <- 1
	c <- 1.0
	c <- 'a'
	c <- 1.5 // ERROR cannot use 1.5 (untyped float constant) as int value in send (truncated)
	c <- "s" // ERROR cannot use "s" (untyped string constant) as int value in send
	c <- f // ERROR cannot use f (variable of type float64) as int value in send
	c <- nil // ERROR cannot use nil as int value in send
	c <- two() // ERROR multiple-value two() (value of type (int, int)) in single-value context
	c <- none() // ERROR none() (no value) used as value
	c <- c // ERROR cannot use c (variable of type chan int) as int value in send
	r <- 1 // ERROR invalid operation: cannot send to receive-only channel <-chan int r (variable of type <-chan int)
	s <- 's' // ERROR cannot use 's' (untyped rune constant 115) as string value in send
	s <- "ok"
	x <- 1 // ERROR invalid operation: cannot send to non-channel int x (variable of type int)
	nil <- 1 // ERROR invalid operation: cannot send to non-channel untyped nil nil
	T{} <- 1 // ERROR invalid operation: cannot send to non-channel T T{} (value of struct type T)
	Chan(c) <- 2
	Out(c) <- 3
	Out(c) <- 1 << 70 // ERROR cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in send (overflows)
	a <- nil
	a <- none
	a <- T // ERROR T (type) is not an expression
	e <- T{} // ERROR cannot use T{} (value of struct type T) as error value in send: T does not implement error (missing method Error)
	e <- nil
	undefined <- 1 // ERROR undefined: undefined
	c <- undefined // ERROR undefined: undefined
	c <- int // ERROR int (type) is not an expression
	(c) <- (4)
	c <- x == 1 // ERROR cannot use x == 1 (untyped bool value) as int value in send
	_ <- 1 // ERROR cannot use _ as value or type
	c <- _ // ERROR cannot use _ as value or type
	*c <- 1 // ERROR invalid operation: cannot indirect c (variable of type chan int)
	&c <- 1 // ERROR invalid operation: cannot send to non-channel *chan int &c (value of type *chan int)
}
