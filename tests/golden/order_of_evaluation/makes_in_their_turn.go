// Calls of make and new happen in their turn among other calls, and see what those before them did.
package main

import "fmt"

func main() {
	x := 1
	f := func() int { x++; return x }
	a, b, c := make([]int, x), f(), make([]int, x)
	fmt.Println(len(a), b, len(c))
	d, e, g := make(chan int, x), f(), make(chan int, x)
	fmt.Println(cap(d), e, cap(g))
	h, i, j := make([]int, x, x+x), f(), make([]int, 0, x)
	fmt.Println(cap(h), i, cap(j))
	k, l := new(x), f()
	fmt.Println(*k, l)
	fmt.Println(len(make([]int, x)), f(), len(make([]int, x)))
	m, n := len(make([]int, x)), f()
	fmt.Println(m, n)
	o, p := []any{make([]int, x), f(), make([]int, x)}, f()
	fmt.Println(o, p)
}
