// select: what is evaluated on entering, what only when chosen, default, nil and closed channels, scopes, break, one case.
package main

import "fmt"

func ch(s string, c chan int) chan int { fmt.Print(s, " "); return c }
func val(s string, x int) int          { fmt.Print(s, " "); return x }

type S struct {
	v  int
	ok bool
	m  map[string]int
}

func recvAny[C ~chan E | ~<-chan E, E any](c C) (e E, ok bool) {
	select {
	case e, ok = <-c:
	default:
	}
	return
}

func main() {
	full := make(chan int, 1)
	full <- 1
	empty := make(chan int, 1)
	// All channels and values to send are evaluated once, in source order; left sides only of the chosen case.
	arr := []int{0, 0}
	select {
	case arr[val("index", 1)] = <-ch("first", full):
		fmt.Println("received", arr)
	case ch("second", nil) <- val("value", 5):
	case <-ch("third", nil):
	}
	// Not chosen: its left side is not evaluated.
	select {
	case arr[val("never", 7)] = <-ch("a", empty):
	case ch("b", empty) <- val("c", 3):
		fmt.Println("sent", <-empty)
	}
	// default when nothing is ready; also evaluates all.
	select {
	case ch("d", nil) <- val("e", 1):
	case v, ok := <-ch("f", empty):
		fmt.Println(v, ok)
	default:
		fmt.Println("default")
	}
	// A closed channel is always ready to receive, with the zero value and false.
	closed := make(chan string)
	close(closed)
	select {
	case s, ok := <-closed:
		fmt.Printf("%q %v\n", s, ok)
	case <-empty:
	}
	// Send to a closed channel: chosen, and panics.
	func() {
		defer func() { fmt.Println(recover()) }()
		select {
		case closed <- "x":
		case <-empty:
		}
	}()
	// Left sides: fields, map elements, pointers, blank, both values; assigned before the case's statements.
	var s S
	s.m = map[string]int{}
	p := &s
	full <- 10
	select {
	case p.v, p.ok = <-full:
		fmt.Print(s.v, s.ok, " ")
	}
	full <- 11
	select {
	case s.m["k"], _ = <-full:
		fmt.Print(s.m, " ")
	}
	full <- 12
	var x any
	var yes any
	select {
	case x, yes = <-full:
		fmt.Println(x, yes)
	}
	full <- 13
	select {
	case _ = (<-full):
		fmt.Print("discarded ")
	}
	// Each clause is a block; variables of a receive are new in it.
	v := "outer"
	full <- 14
	select {
	case v := <-full:
		v++
		fmt.Print(v, " ")
	}
	fmt.Println(v)
	// break leaves the select; with a label the loop; continue goes on with the loop; return leaves the function.
	steps := make(chan int, 9)
	for i := range 9 {
		steps <- i
	}
	sum := func() (n int) {
	loop:
		for {
			select {
			case v := <-steps:
				switch v {
				case 1:
					continue
				case 2:
					break
				case 5:
					break loop
				}
				if v == 3 {
					break
				}
				n += v
			}
			n += 100
		}
		for {
			select {
			case v := <-steps:
				if v == 7 {
					return n
				}
				n += 1000
			}
		}
	}()
	fmt.Println(sum, len(steps))
	// Defined channel types, directions, type parameters.
	type In <-chan int
	full <- 15
	fmt.Println(recvAny(In(full)))
	fmt.Println(recvAny(full))
	var out chan<- int = full
	select {
	case out <- 16:
	}
	fmt.Println(recvAny((<-chan int)(full)))
	// The same channel in several cases, and a send and a receive on it: one of them happens.
	count := 0
	for range 50 {
		select {
		case empty <- 1:
			count++
		case <-empty:
			count--
		}
	}
	fmt.Println(count)
	// Disabling a case by setting its channel to nil.
	a, b := make(chan int), make(chan int)
	go func() { defer close(a); a <- 1; a <- 2 }()
	go func() { defer close(b); b <- 10 }()
	total := 0
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
			}
			total += v
		case v, ok := <-b:
			if !ok {
				b = nil
			}
			total += v
		}
	}
	fmt.Println(total)
	// Panics in the operands happen before anything is chosen.
	func() {
		defer func() { fmt.Println(recover(), len(full)) }()
		full <- 1
		var m map[string][]int
		select {
		case <-full:
		case empty <- m["x"][0]:
		}
	}()
	// Conversions of the value sent, and interfaces received.
	anys := make(chan any, 1)
	select {
	case anys <- 2.5:
	}
	select {
	case x := <-anys:
		fmt.Printf("%T\n", x)
	}
	// select in a deferred function, and in a function literal's loop.
	defer func() {
		select {
		case v := <-full:
			fmt.Println("deferred", v)
		default:
			fmt.Println("deferred default")
		}
	}()
	// Two goroutines meet in selects on both sides.
	meet := make(chan int)
	done := make(chan bool)
	go func() {
		select {
		case meet <- 77:
		case <-done:
		}
	}()
	select {
	case v := <-meet:
		fmt.Println("met", v)
	case <-done:
	}
}
