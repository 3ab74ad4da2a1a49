// Multiple results, results passed on, bare returns, functions that end without one.
package main

import "fmt"

func swap(a, b string) (string, string) { return b, a }
func both() (int, error)                { return fmt.Println("printed") }
func named(n int) (sq, cu int, ok bool) {
	if n < 0 {
		return
	}
	sq = n * n
	cu = sq * n
	ok = true
	return
}
func forever(n int) int {
	for {
		n++
		if n > 10 {
			return n
		}
	}
}
func sw(n int) string {
	switch {
	case n > 0:
		return "pos"
	case n < 0:
		return "neg"
	default:
		panic("zero")
	}
}
func gotoEnd(n int) int {
again:
	n--
	if n > 0 {
		goto again
	}
	return n
}
func sel(c chan int) int {
	select {
	case v := <-c:
		return v
	}
}
func ifelse(b bool) int {
	if b {
		return 1
	} else if !b {
		return 2
	} else {
		return 3
	}
}
func iface() (interface{}, error) { return 1, nil }
func big() (a [5]int, s struct{ x, y string }, m map[string]int, f func() int) {
	a[2] = 5
	s.x = "x"
	m = map[string]int{"k": 1}
	return a, s, m, func() int { a[2]++; return a[2] }
}
func rec(n int) (a, b int) {
	if n == 0 {
		return 0, 1
	}
	a, b = rec(n - 1)
	return b, a + b
}
func labeled() int {
L:
	for {
		for {
			continue L
		}
	}
}
func early() {
	if true {
		return
	}
	fmt.Println("never")
}

func main() {
	fmt.Println(swap("a", "b"))
	fmt.Println(swap(swap("a", "b")))
	n, err := both()
	fmt.Println(n, err)
	fmt.Println(named(3))
	fmt.Println(named(-3))
	fmt.Println(forever(0), sw(1), sw(-1), gotoEnd(5), ifelse(true), ifelse(false))
	c := make(chan int, 1)
	c <- 4
	fmt.Println(sel(c))
	fmt.Println(iface())
	a, s, m, f := big()
	f()
	fmt.Println(a, s, m, f(), a[2])
	fmt.Println(rec(30))
	early()
	if false {
		labeled()
	}
}
