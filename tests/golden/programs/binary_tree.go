// A binary search tree and an AVL tree: insertion, deletion, walks, and an in-order channel walk.
package main

import (
	"fmt"
	"strings"
)

type Tree struct {
	key         string
	val         int
	left, right *Tree
	height      int
}

func (t *Tree) h() int {
	if t == nil {
		return 0
	}
	return t.height
}

func (t *Tree) update() *Tree {
	t.height = 1 + max(t.left.h(), t.right.h())
	return t
}

func (t *Tree) rotateRight() *Tree {
	l := t.left
	t.left, l.right = l.right, t
	t.update()
	return l.update()
}

func (t *Tree) rotateLeft() *Tree {
	r := t.right
	t.right, r.left = r.left, t
	t.update()
	return r.update()
}

func (t *Tree) balance() *Tree {
	t.update()
	switch d := t.left.h() - t.right.h(); {
	case d > 1:
		if t.left.left.h() < t.left.right.h() {
			t.left = t.left.rotateLeft()
		}
		return t.rotateRight()
	case d < -1:
		if t.right.right.h() < t.right.left.h() {
			t.right = t.right.rotateRight()
		}
		return t.rotateLeft()
	}
	return t
}

func (t *Tree) Put(key string, val int) *Tree {
	switch {
	case t == nil:
		return &Tree{key: key, val: val, height: 1}
	case key < t.key:
		t.left = t.left.Put(key, val)
	case key > t.key:
		t.right = t.right.Put(key, val)
	default:
		t.val = val
		return t
	}
	return t.balance()
}

func (t *Tree) Get(key string) (int, bool) {
	for t != nil {
		switch {
		case key < t.key:
			t = t.left
		case key > t.key:
			t = t.right
		default:
			return t.val, true
		}
	}
	return 0, false
}

func (t *Tree) popMin() (min, rest *Tree) {
	if t.left == nil {
		return t, t.right
	}
	min, t.left = t.left.popMin()
	return min, t.balance()
}

func (t *Tree) Delete(key string) *Tree {
	switch {
	case t == nil:
		return nil
	case key < t.key:
		t.left = t.left.Delete(key)
	case key > t.key:
		t.right = t.right.Delete(key)
	case t.left == nil:
		return t.right
	case t.right == nil:
		return t.left
	default:
		m, rest := t.right.popMin()
		m.left, m.right = t.left, rest
		t = m
	}
	return t.balance()
}

func (t *Tree) Walk(f func(*Tree) bool) bool {
	return t == nil || t.left.Walk(f) && f(t) && t.right.Walk(f)
}

func (t *Tree) Chan(stop <-chan struct{}) <-chan *Tree {
	c := make(chan *Tree)
	go func() {
		defer close(c)
		t.Walk(func(n *Tree) bool {
			select {
			case c <- n:
				return true
			case <-stop:
				return false
			}
		})
	}()
	return c
}

func (t *Tree) String() string {
	if t == nil {
		return "."
	}
	if t.left == nil && t.right == nil {
		return t.key
	}
	return fmt.Sprintf("(%v %s %v)", t.left, t.key, t.right)
}

func (t *Tree) draw(b *strings.Builder, prefix string) {
	if t == nil {
		return
	}
	t.right.draw(b, prefix+"    ")
	fmt.Fprintf(b, "%s%s=%d\n", prefix, t.key, t.val)
	t.left.draw(b, prefix+"    ")
}

func (t *Tree) valid() bool {
	if t == nil {
		return true
	}
	d := t.left.h() - t.right.h()
	return d >= -1 && d <= 1 && t.left.valid() && t.right.valid() &&
		(t.left == nil || t.left.key < t.key) && (t.right == nil || t.right.key > t.key)
}

func levels(t *Tree) (out [][]string) {
	for row := []*Tree{t}; len(row) > 0; {
		var keys []string
		var next []*Tree
		for _, n := range row {
			if n != nil {
				keys = append(keys, n.key)
				next = append(next, n.left, n.right)
			}
		}
		if keys != nil {
			out = append(out, keys)
		}
		row = next
	}
	return
}

func main() {
	var t *Tree
	for i, k := range strings.Split("m f t b h p w a c g k n r u z", " ") {
		t = t.Put(k, i)
	}
	fmt.Println(t, t.height, t.valid())
	fmt.Println(levels(t))
	for _, k := range []string{"m", "a", "z", "f", "nothing"} {
		t = t.Delete(k)
		_, ok := t.Get(k)
		fmt.Println(k, ok, t, t.valid())
	}
	var b strings.Builder
	t.draw(&b, "")
	fmt.Print(b.String())
	stop := make(chan struct{})
	first := ""
	for n := range t.Chan(stop) {
		first += n.key
		if len(first) == 4 {
			close(stop)
			break
		}
	}
	fmt.Println(first)
	sum := 0
	fmt.Println(t.Walk(func(n *Tree) bool { sum += n.val; return n.key < "r" }), sum)
	var s *Tree
	for i := range 1000 {
		s = s.Put(fmt.Sprintf("%04d", i*37%1000), i)
	}
	fmt.Println(s.height <= 14, s.valid())
	for i := range 500 {
		s = s.Delete(fmt.Sprintf("%04d", i*2))
	}
	n := 0
	s.Walk(func(*Tree) bool { n++; return true })
	v, ok := s.Get("0037")
	fmt.Println(n, s.valid(), v, ok)
}
