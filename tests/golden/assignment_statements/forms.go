// Assignments: tuples, operations, blanks, swaps, comma-ok forms, and values copied.
package main

import "fmt"

func pair() (int, string) { return 5, "five" }

type V struct{ x, y int }

func main() {
	var a, b int = 1, 2
	a, b = b, a
	_, c := pair()
	d, _ := pair()
	fmt.Println(a, b, c, d)
	var s string
	a, s = pair()
	_ = s
	fmt.Println(a, s)
	a, e := 10, 20
	fmt.Println(a, e)
	m := map[string]int{"x": 1}
	var ok bool
	a, ok = m["x"]
	fmt.Println(a, ok)
	a, ok = m["y"]
	fmt.Println(a, ok)
	_, ok = m["x"]
	var i interface{} = "str"
	s, ok = i.(string)
	_, ok2 := i.(int)
	fmt.Println(s, ok, ok2)
	ch := make(chan int, 1)
	ch <- 3
	a, ok = <-ch
	fmt.Println(a, ok)
	v := V{1, 2}
	w := v
	w.x, w.y = w.y, w.x
	fmt.Println(v, w)
	vs := []V{v, w}
	vs[0], vs[1] = vs[1], vs[0]
	vs[0].x += 10
	fmt.Println(vs)
	var arr [3]int
	arr[0], arr[1], arr[2] = 1, arr[0]+1, arr[0]+2
	fmt.Println(arr)
	x := 1
	x, y := x+1, x+2
	fmt.Println(x, y)
	{
		x, z := 100, x
		fmt.Println(x, z)
	}
	m["n"] += 5
	m["n"] <<= 2
	m["n"]++
	fmt.Println(m["n"], x)
	p := &vs[1]
	p.y--
	(*p).x *= 3
	*p = V{p.y, p.x}
	fmt.Println(vs, *p)
	var f func(int) int
	f, x = func(n int) int { return n + x }, 50
	fmt.Println(f(1))
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		fmt.Print(i, j, " ")
	}
	fmt.Println()
	var any1, any2 interface{} = 1, "two"
	any1, any2 = any2, any1
	fmt.Println(any1, any2)
	b, s = 7, "seven"
	(b), (s) = 8, s+"!"
	fmt.Println(b, s)
}
