package main

func main() {
	ch := make(chan int)
	var r <-chan int
	var s chan<- int
	var x int
	var arr [3]int
	f := func() int { return 1 }
	select {
	case <-ch:
	case x = <-ch:
	case x := <-ch:
		_ = x
	case y := <-ch: // ERROR declared and not used: y
	case z, ok := <-ch:
		_, _ = z, ok
	case arr[f()], _ = <-ch:
	case ch <- 1:
	case ch <- "a": // ERROR cannot use "a" (untyped string constant) as int value in send
	case r <- 1: // ERROR invalid operation: cannot send to receive-only channel <-chan int r (variable of type <-chan int)
	case <-s: // ERROR invalid operation: cannot receive from send-only channel chan<- int s (variable of type chan<- int)
	case (<-ch):
	case w := (<-ch):
		_ = w
	case x = f(): // ERROR select case must be send or receive (possibly with assignment)
	case f(): // ERROR select case must be send or receive (possibly with assignment)
	case x: // ERROR select case must be send or receive (possibly with assignment)
	case x > 1: // ERROR select case must be send or receive (possibly with assignment)
	case a, b := <-ch, 1: // ERROR select case must be send or receive (possibly with assignment)
	case <-x: // ERROR invalid operation: cannot receive from non-channel int x (variable of type int)
	case x <- 1: // ERROR invalid operation: cannot send to non-channel int x (variable of type int)
	case x, y := <-ch:
		_, _ = x, y
	case x = <-make(chan string): // ERROR cannot use <-make(chan string) (comma, ok expression of type string) as int value in assignment
	default:
	default: // ERROR multiple defaults
	}
	select {}
}
