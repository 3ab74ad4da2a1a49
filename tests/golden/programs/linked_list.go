// Singly and doubly linked lists: insertion, removal, reversal, sorting, merging, cycles.
package main

import (
	"fmt"
	"strings"
)

type Node struct {
	val  int
	next *Node
}

type List struct {
	head, tail *Node
	n          int
}

func Of(vals ...int) *List {
	l := new(List)
	for _, v := range vals {
		l.Append(v)
	}
	return l
}

func (l *List) Append(v int) *List {
	n := &Node{val: v}
	if l.tail == nil {
		l.head, l.tail = n, n
	} else {
		l.tail.next = n
		l.tail = n
	}
	l.n++
	return l
}

func (l *List) Prepend(v int) *List {
	l.head = &Node{v, l.head}
	if l.tail == nil {
		l.tail = l.head
	}
	l.n++
	return l
}

func (l *List) Remove(pred func(int) bool) (removed int) {
	l.tail = nil
	for p := &l.head; *p != nil; {
		if pred((*p).val) {
			*p = (*p).next
			removed++
			continue
		}
		l.tail = *p
		p = &(*p).next
	}
	l.n -= removed
	return
}

func (l *List) Reverse() *List {
	var prev *Node
	l.tail = l.head
	for n := l.head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	l.head = prev
	return l
}

func (l *List) InsertSorted(v int) {
	p := &l.head
	for *p != nil && (*p).val < v {
		p = &(*p).next
	}
	*p = &Node{v, *p}
	if (*p).next == nil {
		l.tail = *p
	}
	l.n++
}

func mergeNodes(a, b *Node) *Node {
	var head Node
	t := &head
	for a != nil && b != nil {
		if b.val < a.val {
			a, b = b, a
		}
		t.next, a = a, a.next
		t = t.next
	}
	if a != nil {
		t.next = a
	} else {
		t.next = b
	}
	return head.next
}

func sortNodes(n *Node) *Node {
	if n == nil || n.next == nil {
		return n
	}
	slow, fast := n, n.next
	for fast != nil && fast.next != nil {
		slow, fast = slow.next, fast.next.next
	}
	half := slow.next
	slow.next = nil
	return mergeNodes(sortNodes(n), sortNodes(half))
}

func (l *List) Sort() *List {
	l.head = sortNodes(l.head)
	for l.tail = l.head; l.tail != nil && l.tail.next != nil; l.tail = l.tail.next {
	}
	return l
}

func (l *List) HasCycle() bool {
	slow, fast := l.head, l.head
	for fast != nil && fast.next != nil {
		slow, fast = slow.next, fast.next.next
		if slow == fast {
			return true
		}
	}
	return false
}

func (l *List) String() string {
	var b strings.Builder
	b.WriteByte('(')
	for n := l.head; n != nil; n = n.next {
		if n != l.head {
			b.WriteByte(' ')
		}
		fmt.Fprint(&b, n.val)
	}
	return b.String() + fmt.Sprintf(")/%d", l.n)
}

type Ring struct {
	prev, next *Ring
	v          any
}

func NewRing() *Ring {
	r := &Ring{}
	r.prev, r.next = r, r
	return r
}

func (r *Ring) InsertAfter(v any) *Ring {
	n := &Ring{r, r.next, v}
	r.next.prev, r.next = n, n
	return n
}

func (r *Ring) Remove() any {
	r.prev.next, r.next.prev = r.next, r.prev
	return r.v
}

func josephus(n, k int) (order []int) {
	r := NewRing()
	r.v = 1
	last := r
	for i := 2; i <= n; i++ {
		last = last.InsertAfter(i)
	}
	cur := last
	for range n {
		for range k {
			cur = cur.next
		}
		order = append(order, cur.v.(int))
		cur.Remove()
		cur = cur.prev
	}
	return
}

func main() {
	l := Of(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5)
	fmt.Println(l, l.Prepend(0), l.tail.val)
	l.Reverse()
	fmt.Println(l, l.tail.val, l.head.val)
	fmt.Println(l.Remove(func(v int) bool { return v == 5 || v == 3 }), l)
	l.Sort()
	fmt.Println(l, l.tail.val)
	for _, v := range []int{-1, 3, 100} {
		l.InsertSorted(v)
	}
	fmt.Println(l, l.tail.val, l.HasCycle())
	fmt.Println(l.Remove(func(int) bool { return true }), l, l.Reverse(), l.Sort())
	fmt.Println(l.tail == nil)
	l.Append(7)
	fmt.Println(l, l.head == l.tail)
	c := Of(1, 2, 3, 4)
	c.tail.next = c.head.next
	fmt.Println(c.HasCycle())
	fmt.Println(josephus(7, 3), josephus(1, 5))
	big := Of()
	x := 17
	for range 2000 {
		x = x * 75 % 65537
		big.Append(x)
	}
	big.Sort()
	ok := true
	for n := big.head; n.next != nil; n = n.next {
		ok = ok && n.val <= n.next.val
	}
	fmt.Println(ok, big.n, big.head.val, big.tail.val)
}
