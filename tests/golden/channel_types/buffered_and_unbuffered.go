// Lengths, capacities, order, and what receives from a closed channel give.
package main

import "fmt"

func main() {
	c := make(chan int, 3)
	fmt.Println(len(c), cap(c))
	c <- 1
	c <- 2
	fmt.Println(len(c), cap(c))
	fmt.Println(<-c)
	fmt.Println(len(c))
	c <- 3
	c <- 4
	close(c)
	fmt.Println(len(c))
	for i := 0; i < 5; i++ {
		v, ok := <-c
		fmt.Print(v, ok, " ")
	}
	fmt.Println()
	u := make(chan string)
	done := make(chan bool)
	go func() {
		for s := range u {
			fmt.Print(s, " ")
		}
		fmt.Println()
		done <- true
	}()
	for _, s := range []string{"a", "b", "c"} {
		u <- s
	}
	close(u)
	fmt.Println(<-done, len(u), cap(u))
	var n chan int
	fmt.Println(n == nil, len(n), cap(n))
	type pair struct {
		a int
		b [3]string
	}
	pc := make(chan pair, 2)
	p := pair{1, [3]string{"x"}}
	pc <- p
	p.a = 2
	p.b[0] = "y"
	pc <- p
	fmt.Println(<-pc, <-pc)
	cc := make(chan chan int, 1)
	inner := make(chan int, 1)
	cc <- inner
	inner <- 42
	fmt.Println(<-<-cc)
	fc := make(chan func(int) int, 1)
	fc <- func(x int) int { return x * x }
	fmt.Println((<-fc)(12))
	ec := make(chan error, 2)
	ec <- nil
	close(ec)
	e, ok := <-ec
	fmt.Println(e, ok)
	e, ok = <-ec
	fmt.Println(e, ok)
	a, b := make(chan int), make(chan int)
	fmt.Println(a == b, a == a, a != nil)
	var ro <-chan int = a
	fmt.Println(ro == a)
	s := []chan int{make(chan int, 1), make(chan int, 1)}
	s[1] <- 5
	fmt.Println(<-s[1]+1, len(s[0]))
	fmt.Printf("%T %T %T %T\n", a, ro, (chan<- string)(nil), cc)
	z := make(chan struct{}, 1)
	z <- struct{}{}
	fmt.Println(<-z)
}
