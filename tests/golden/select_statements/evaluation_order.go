// Channels and values of every case are evaluated once, in order; the left side only when chosen.
package main

import "fmt"

func ch(s string, c chan int) chan int { fmt.Print(s, " "); return c }
func val(s string, v int) int          { fmt.Print(s, " "); return v }
func idx(s string) int                 { fmt.Print(s, " "); return 0 }

func main() {
	c := make(chan int, 1)
	var n chan int
	x := []int{0}
	select {
	case ch("a", n) <- val("av", 1):
	case x[idx("left")] = <-ch("b", n):
	case ch("c", c) <- val("cv", 2):
		fmt.Println("chose c")
	}
	select {
	case ch("a", n) <- val("av", 1):
	case x[idx("left")] = <-ch("b", c):
		fmt.Println("chose b", x)
	}
	select {
	case ch("d", n) <- val("dv", 3):
	default:
		fmt.Println("default")
	}
	defer func() {
		fmt.Println(recover())
		func() {
			defer func() { fmt.Println(recover()) }()
			close(c)
			select {
			case c <- val("closed", 1):
			case <-n:
			}
		}()
	}()
	select {
	case ch("e", c) <- func() int { panic("value") }():
	case <-ch("f", c):
	}
}
