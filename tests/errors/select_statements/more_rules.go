package main

func f() int          { return 1 }
func ch() chan int    { return nil }
func two() (int, int) { return 1, 2 }

func gen[C chan int | <-chan int, S ~chan<- int, D chan int | chan string](c C, s S, d D) {
	select {
	case <-c:
	case s <- 1:
	}
}

func main() {
	c := make(chan int)
	var r <-chan int
	var s chan<- int
	var x int
	var str string // ERROR declared and not used: str
	var ok bool // ERROR declared and not used: ok
	var e any // ERROR declared and not used: e
	var m map[string]int
	select {
	case <-c:
	case <-ch():
	case x = <-c:
	case x, ok = <-c:
	case e, e = <-c:
	case m["a"], ok = <-c:
	case _, _ = <-c:
	case _, ok := <-c: // ERROR declared and not used: ok
	case v := <-c: // ERROR declared and not used: v
	case v, k := <-c: // ERROR declared and not used: k
		_ = v
	case str = <-c: // ERROR cannot use <-c (comma, ok expression of type int) as string value in assignment
	case x, str = <-c: // ERROR cannot use ok value of (comma, ok) expression (untyped bool value) as string value in multiple assignment
	case f() = <-c: // ERROR cannot assign to f() (neither addressable nor a map index expression)
	case x = <-s: // ERROR invalid operation: cannot receive from send-only channel chan<- int s (variable of type chan<- int)
	case r <- 1: // ERROR invalid operation: cannot send to receive-only channel <-chan int r (variable of type <-chan int)
	case c <- "s": // ERROR cannot use "s" (untyped string constant) as int value in send
	case c <- f():
	case c <- two(): // ERROR multiple-value two() (value of type (int, int)) in single-value context
	case x <- 1: // ERROR invalid operation: cannot send to non-channel int x (variable of type int)
	case <-x: // ERROR invalid operation: cannot receive from non-channel int x (variable of type int)
	case undefined <- 1: // ERROR undefined: undefined
	case y = <-c: // ERROR undefined: y
	case y := <-undefined2: // ERROR declared and not used: y // ERROR undefined: undefined2
	case (<-c):
	case z := (<-c):
		_ = z
	case c <- <-c:
	case x := <-c:
		_ = x
		var x int // ERROR x redeclared in this block
	case x, x := <-c: // ERROR declared and not used: x // ERROR x repeated on left side of :=
	}
	select {
	default:
		continue // ERROR continue is not in a loop
	default: // ERROR multiple defaults (first
		break
	}
	select {
	case v := <-c:
		_ = v
	}
	_ = v // ERROR undefined: v
	for {
		select {
		case <-c:
			continue
		case c <- 1:
			break
		}
	}
}
