// Calls of len and cap happen in their turn, before the calls behind them; plain variables are read later.
package main

import "fmt"

func two(a, b int) { fmt.Println(a, b) }

type T struct{ s []int }

func main() {
	c := make(chan int, 5)
	c <- 1
	c <- 2
	c <- 3
	a, b := len(c), <-c
	fmt.Println(a, b)
	two(len(c), <-c)
	fmt.Println(len(c), <-c)
	s := []int{1}
	f := func() int { s = append(s, 1); return 0 }
	a, b = len(s), f()
	fmt.Println(a, b)
	two(len(s), f())
	fmt.Println(len(s), f())
	m := map[int]int{}
	g := func() int { m[len(m)] = 1; return 0 }
	a, b = len(m), g()
	fmt.Println(a, b)
	two(len(m), g())
	fmt.Println(len(m), g())
	two(len(m)+1, g())
	fmt.Println([]int{len(m), g()}, [2]int{cap(c), g()})
	fmt.Println(struct{ a, b int }{len(m), g()})
	str := "a"
	h := func() int { str += "b"; return 0 }
	a, b = len(str), h()
	fmt.Println(a, b)
	two(len(str), h())
	fmt.Println(len(str), h())
	x := 1
	k := func() int { x++; return 0 }
	fmt.Println(x, k())
	fmt.Println(min(x, 100), k())
	fmt.Println(x+1, k())
	two(min(x, 100), k())
	c <- 7
	c <- 8
	d := make(chan int, 1)
	select {
	case d <- len(c) + <-c:
	}
	fmt.Println(<-d)
	y := len(c) + func() int { <-c; return 0 }()
	fmt.Println(y)
	t := &T{}
	z := len(t.s) + func() int { t.s = []int{1, 2}; return 0 }()
	fmt.Println(z)
	ret := func() (int, int) { return len(t.s), func() int { t.s = nil; return 0 }() }
	fmt.Println(ret())
	fmt.Println(len(m), func() int { clear(m); return len(m) }(), len(m))
	var i any = []int{1}
	q := func() int { i = []int{1, 2}; return 0 }
	fmt.Println(len(i.([]int)), q())
	sl := []int{1, 2, 3}
	w := func() int { sl = sl[:1]; return 0 }
	fmt.Println(len(sl[1:]), w())
	r := 2.0 + 1i
	v := func() int { r = 5; return 0 }
	fmt.Println(real(r), v())
	r = 2
	fmt.Println(complex(real(r), 1), v())
	r = 2
	rr, _ := real(r), v()
	fmt.Println(rr)
}
