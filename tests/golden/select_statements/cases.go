// Select with default, nil channels, closed channels, assignments and sends.
package main

import "fmt"

type box struct {
	v  int
	ok bool
	a  [2]int
}

func main() {
	var never chan int
	c := make(chan int, 1)
	closed := make(chan string)
	close(closed)
	select {
	case <-never:
		fmt.Println("never")
	case never <- 1:
		fmt.Println("never")
	default:
		fmt.Println("default")
	}
	select {
	case c <- 5:
		fmt.Println("sent")
	default:
		fmt.Println("full")
	}
	select {
	case c <- 6:
		fmt.Println("sent")
	default:
		fmt.Println("full")
	}
	select {
	case v := <-c:
		fmt.Println("got", v)
	case <-never:
	}
	select {
	case s, ok := <-closed:
		fmt.Printf("%q %v\n", s, ok)
	case v := <-c:
		fmt.Println("wrong", v)
	}
	var b box
	c <- 7
	select {
	case b.v, b.ok = <-c:
	}
	m := map[string]int{}
	c <- 8
	select {
	case m["k"] = <-c:
	}
	c <- 9
	select {
	case b.a[len(m)] = <-c:
	}
	fmt.Println(b, m)
	c <- 1
	var i interface{}
	select {
	case i = <-c:
	}
	fmt.Println(i)
	n := 0
	in := make(chan int)
	quit := make(chan bool)
	go func() {
		for k := range 4 {
			in <- k
		}
		close(quit)
	}()
	for done := false; !done; {
		select {
		case v := <-in:
			n += v
		case <-quit:
			done = true
		}
	}
	fmt.Println(n)
	out, src := make(chan int), []int{1, 2, 3}
	go func() {
		for len(src) > 0 {
			select {
			case out <- src[0]:
				src = src[1:]
			case never <- 1:
			}
		}
		close(out)
	}()
	for v := range out {
		fmt.Print(v, " ")
	}
	fmt.Println()
	a, z := in, (chan int)(nil)
	a = nil
	select {
	case <-a:
	case z <- 1:
	default:
		fmt.Println("both nil")
	}
}
