// Pointers to variables, fields, elements and pointers keep what they point to alive and shared.
package main

import "fmt"

type T struct {
	a int
	b [3]int8
	c string
}

func local() *int {
	x := 41
	return &x
}

func fieldOf() *int8 {
	t := T{b: [3]int8{1, 2, 3}}
	return &t.b[1]
}

func swap(a, b *int) { *a, *b = *b, *a }

func main() {
	p, q := local(), local()
	*p++
	fmt.Println(*p, *q, p == q)
	f := fieldOf()
	*f += 126
	fmt.Println(*f)
	x, y := 1, 2
	swap(&x, &y)
	swap(&x, &x)
	fmt.Println(x, y)
	t := T{c: "s"}
	pa, pb, pc := &t.a, &t.b, &t.c
	*pa = 5
	pb[2] = 7
	*pc += "t"
	fmt.Println(t)
	u := t
	*pa = 6
	fmt.Println(t.a, u.a)
	pp := &p
	**pp = 100
	*pp = q
	fmt.Println(*p, p == q)
	ps := []*int{&x, &y, &x}
	*ps[2] = 50
	fmt.Println(x, *ps[0], ps[0] == ps[2])
	s := []int{1, 2, 3}
	e := &s[1]
	s = s[1:]
	*e = 20
	fmt.Println(s)
	type Node struct{ next *Node }
	n := &Node{}
	n.next = n
	fmt.Println(n.next.next.next == n)
	var np *T
	fmt.Println(np == nil, np != &t)
	newed := new(T)
	newed.b[0]++
	fmt.Println(*newed, *new(int), *new(string) == "")
	pi := new(int)
	*pi = 3
	pj := pi
	*pj *= *pi
	fmt.Println(*pi)
	arr := [3]*int{}
	for i := range arr {
		arr[i] = &i
	}
	fmt.Println(*arr[0], *arr[1], *arr[2])
	var i interface{} = &t
	i.(*T).a = -1
	fmt.Println(t.a, i == interface{}(&t))
	z1, z2 := &struct{ n int }{1}, &struct{ n int }{1}
	fmt.Println(z1 == z2, *z1 == *z2)
	np2 := new(6 * 7)
	*np2++
	fmt.Println(*np2)
}
