package main

func f() int { return 1 }

func main() {
	c := make(chan int)
	var r <-chan int
	var s chan<- int
	select {
	case r <- 1: // ERROR invalid operation: cannot send to receive-only channel <-chan int r
	case <-s: // ERROR invalid operation: cannot receive from send-only channel chan<- int s
	case c <- "a": // ERROR as int value in send
	case x := <-c: // ERROR declared and not used: x
	case y, ok := <-r: // ERROR declared and not used: y
		_ = ok
	case _, _ = <-c:
	default:
	default: // ERROR multiple defaults
	}
	var z string
	select {
	case z = <-c: // ERROR as string value in assignment
	case f() = <-c: // ERROR cannot assign to f() (neither addressable nor a map index expression)
	case _ = <-c:
	}
	_ = z
}
