package main

import "fmt"

type T struct{ a, b int }

var gi = 0
var ga = []int{1, 2, 3, 4}

func bump() int  { gi++; return gi * 100 }
func swapA() int { ga = []int{7, 7, 7, 7}; return 5 }

func main() {
	ga[gi] += bump()
	fmt.Println(ga, gi)
	ga[gi] = bump()
	fmt.Println(ga, gi)
	old := ga
	ga[0] = swapA()
	fmt.Println(ga, old)
	ga = old
	ga[0] += swapA()
	fmt.Println(ga, old)
	i := 0
	a := [4]int{}
	f := func() int { i++; return i }
	a[i] += f()
	fmt.Println(a, i)
	a[i] = f()
	fmt.Println(a, i)
	p := &T{1, 2}
	p0 := p
	g := func() int { p = &T{10, 20}; return 3 }
	p.a += g()
	fmt.Println(*p, *p0)
	p = p0
	p.a = g()
	fmt.Println(*p, *p0)
	m := map[int]int{1: 1}
	k := 1
	h := func() int { k++; return 10 }
	m[k] += h()
	fmt.Println(m)
	m[k] = h()
	fmt.Println(m)
	m0 := m
	r := func() int { m = map[int]int{}; return 4 }
	m[9] = r()
	fmt.Println(m, m0)
	m = m0
	m[9] += r()
	fmt.Println(m, m0)
	x := 1
	x += func() int { x = 50; return 2 }()
	fmt.Println(x)
	x = x + func() int { x = 50; return 2 }()
	fmt.Println(x)
	x = x*2 + func() int { x = 50; return 2 }()
	fmt.Println(x)
	s := "a"
	s += func() string { s = "zzz"; return "b" }()
	fmt.Println(s)
	y := []int{x, func() int { x = 7; return 1 }(), x}
	fmt.Println(y)
	fmt.Println(x, func() int { x = 8; return 1 }(), x)
	t := T{x, func() int { x = 9; return 1 }()}
	fmt.Println(t)
	ar := [2]int{1, 2}
	_ = func() [2]int { ar[0] = 100; return ar }
	b, c := ar[0], func() int { ar[0] = 5; return 1 }()
	fmt.Println(b, c)
	b, c = x, func() int { x = 77; return 1 }()
	fmt.Println(b, c)
	ret := func() (int, int) { return x, func() int { x = 66; return 1 }() }
	fmt.Println(ret())
	if x == func() int { x = 1; return 1 }() {
		fmt.Println("eq")
	}
	add := func(a, b, c int) int { return a*10000 + b*100 + c }
	fmt.Println(add(x, func() int { x = 2; return x }(), x))
	var z int
	z, x = x, func() int { x = 3; return 4 }()
	fmt.Println(z, x)
	st := struct {
		arr [3]int
		n   int
	}{}
	st.arr[st.n], st.n = 5, 2
	st.n, st.arr[st.n] = 1, 6
	fmt.Println(st)
	pp := &st
	pp.n, pp = 100, nil
	fmt.Println(st.n)
	var lst *node
	for i := 0; i < 3; i++ {
		lst = &node{i, lst}
	}
	var rev *node
	for lst != nil {
		lst, lst.next, rev = lst.next, rev, lst
	}
	for n := rev; n != nil; n = n.next {
		fmt.Print(n.v, " ")
	}
	fmt.Println()
	q := []int{1, 2, 3}
	j := 0
	for j, q[j] = range []int{10, 20, 30} {
	}
	fmt.Println(q, j)
	var mm = map[string]int{}
	var key string
	for key, mm[key] = range map[string]int{"x": 5} {
	}
	fmt.Println(mm, key)
	var pi = new(int)
	for *pi = range 3 {
	}
	for *pi, q[*pi] = range q {
	}
	fmt.Println(*pi, q)
	sl := []int{1, 2, 3}
	for i, v := range sl {
		if i == 0 {
			sl = append(sl, 4)
			sl[1] = 50
		}
		fmt.Print(v, " ")
	}
	fmt.Println(sl)
	sl = []int{1, 2, 3}
	for i, v := range sl {
		sl[2] = 9
		sl = nil
		_ = i
		fmt.Print(v, " ")
		if sl == nil {
			break
		}
	}
	n := 3
	for i := range n {
		n = 10
		i *= 2
		fmt.Print(i, " ")
	}
	fmt.Println()
	var e interface{} = 1
	e, ok := e.(string)
	fmt.Printf("%q %v\n", e, ok)
	ch := make(chan int, 1)
	ch <- 1
	arr := [2]bool{}
	idx := 0
	idx, arr[idx] = <-ch
	fmt.Println(idx, arr)
	idx = 1
	idx, arr[idx] = mm["x"]
	fmt.Println(idx, arr)
}

type node struct {
	v    int
	next *node
}
