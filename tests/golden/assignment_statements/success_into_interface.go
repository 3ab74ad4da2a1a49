// The second value of a map index, an assertion or a receive is a boolean: assigned to an interface, it becomes one's value.
package main

import "fmt"

func main() {
	var x, ok any
	var n int
	var p *int
	n, ok = x.(int)
	fmt.Println(n, ok)
	x = 42
	n, ok = x.(int)
	fmt.Println(n, ok)
	p, ok = x.(*int)
	fmt.Println(p, ok)
	_, ok = x.(fmt.Stringer)
	fmt.Println(ok)

	m := map[string]int{"a": 1}
	n, ok = m["a"]
	fmt.Println(n, ok)
	_, ok = m["b"]
	fmt.Println(ok)
	x, ok = m["b"]
	fmt.Println(x, ok)

	c := make(chan int, 2)
	c <- 7
	n, ok = <-c
	fmt.Println(n, ok)
	c <- 8
	select {
	case n, ok = <-c:
		fmt.Println(n, ok)
	}
	close(c)
	x, ok = <-c
	fmt.Println(x, ok)
	select {
	case _, ok = <-c:
		fmt.Println(ok)
	default:
	}
}
