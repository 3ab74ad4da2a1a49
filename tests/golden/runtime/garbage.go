// Much garbage, cycles, and what is reachable through every kind of reference survives.
// golden: no-stress
package main

import (
	"fmt"
	"runtime"
)

type Node struct {
	next, other *Node
	data        []byte
	m           map[string]*Node
	f           func() int
	i           interface{}
	c           chan *Node
}

func build(n int) *Node {
	head := &Node{data: make([]byte, 100)}
	cur := head
	for i := range n {
		x := &Node{data: []byte(fmt.Sprint(i))}
		cur.next, x.other = x, cur
		x.m = map[string]*Node{"head": head}
		x.f = func() int { return i + len(x.data) }
		x.i = x
		x.c = make(chan *Node, 1)
		x.c <- x
		cur = x
	}
	cur.next = head
	return head
}

func main() {
	keep := build(100)
	for range 30 {
		build(200)
	}
	runtime.GC()
	n, sum := 0, 0
	for p := keep.next; p != keep; p = p.next {
		n++
		sum += p.f() + len(p.data)
		q := <-p.c
		if q != p || p.i.(*Node) != p || p.m["head"] != keep || p.other.next != p {
			fmt.Println("broken", n)
		}
	}
	fmt.Println(n, sum)
	s := ""
	for i := range 2000 {
		s += string(rune('a' + i%26))
	}
	fmt.Println(len(s), s[1990:])
	inner := &build(3).next.data
	ps := []*int{}
	for i := range 50 {
		arr := make([]int, 1000)
		arr[i] = i
		ps = append(ps, &arr[i])
		runtime.Gosched()
	}
	runtime.GC()
	total := 0
	for _, p := range ps {
		total += *p
	}
	fmt.Println(total, string(*inner))
}
