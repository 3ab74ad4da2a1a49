// Iterators over trees, pulled, merged and left early; one that goes on after it was left panics.
package main

import (
	"fmt"
	"iter"
	"runtime"
	"slices"
	"strings"
)

type Node[T any] struct {
	Val         T
	Left, Right *Node[T]
}

func (n *Node[T]) InOrder() iter.Seq[T] {
	return func(yield func(T) bool) { n.push(yield) }
}

func (n *Node[T]) push(yield func(T) bool) bool {
	return n == nil || n.Left.push(yield) && yield(n.Val) && n.Right.push(yield)
}

func (n *Node[T]) LevelOrder() iter.Seq2[int, []T] {
	return func(yield func(int, []T) bool) {
		level := []*Node[T]{n}
		for d := 0; len(level) > 0; d++ {
			var vals []T
			var next []*Node[T]
			for _, m := range level {
				if m == nil {
					continue
				}
				vals = append(vals, m.Val)
				next = append(next, m.Left, m.Right)
			}
			if len(vals) > 0 && !yield(d, vals) {
				return
			}
			level = next
		}
	}
}

func build(lo, hi int) *Node[int] {
	if lo > hi {
		return nil
	}
	m := (lo + hi) / 2
	return &Node[int]{m, build(lo, m-1), build(m+1, hi)}
}

func sameFringe[T comparable](a, b iter.Seq[T]) bool {
	na, sa := iter.Pull(a)
	defer sa()
	nb, sb := iter.Pull(b)
	defer sb()
	for {
		x, okx := na()
		y, oky := nb()
		if okx != oky || x != y {
			return false
		}
		if !okx {
			return true
		}
	}
}

func merge(seqs ...iter.Seq[int]) iter.Seq2[int, int] {
	return func(yield func(src, v int) bool) {
		type head struct {
			v    int
			ok   bool
			next func() (int, bool)
		}
		heads := make([]head, len(seqs))
		for i, s := range seqs {
			next, stop := iter.Pull(s)
			defer stop()
			v, ok := next()
			heads[i] = head{v, ok, next}
		}
		for {
			best := -1
			for i, h := range heads {
				if h.ok && (best < 0 || h.v < heads[best].v) {
					best = i
				}
			}
			if best < 0 || !yield(best, heads[best].v) {
				return
			}
			heads[best].v, heads[best].ok = heads[best].next()
		}
	}
}

func traced(name string, s iter.Seq[int]) iter.Seq[int] {
	return func(yield func(int) bool) {
		fmt.Print("<", name)
		defer fmt.Print(">")
		for v := range s {
			if !yield(v) {
				fmt.Print("!")
				return
			}
		}
	}
}

func lines(text string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		n := 0
		for l := range strings.Lines(text) {
			n++
			if !yield(n, strings.TrimSuffix(l, "\n")) {
				return
			}
		}
	}
}

func search(root *Node[int], want func(int) bool) (found int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("search: %v", r)
		}
	}()
	for v := range root.InOrder() {
		defer func() { found += v }()
		if want(v) {
			return v * 1000, nil
		}
	}
	return -1, nil
}

func permutations[T any](s []T) iter.Seq[[]T] {
	return func(yield func([]T) bool) {
		var rec func(k int) bool
		rec = func(k int) bool {
			if k == len(s) {
				return yield(slices.Clone(s))
			}
			for i := k; i < len(s); i++ {
				s[k], s[i] = s[i], s[k]
				if !rec(k + 1) {
					return false
				}
				s[k], s[i] = s[i], s[k]
			}
			return true
		}
		rec(0)
	}
}

func main() {
	t := build(1, 15)
	fmt.Println(slices.Collect(t.InOrder()))
	for d, vals := range t.LevelOrder() {
		fmt.Println(strings.Repeat(" ", d), vals)
		if d == 2 {
			break
		}
	}
	list := &Node[int]{Val: 1}
	for p, i := list, 2; i <= 15; i++ {
		p.Right = &Node[int]{Val: i}
		p = p.Right
	}
	fmt.Println(sameFringe(t.InOrder(), list.InOrder()), sameFringe(t.InOrder(), list.Right.InOrder()))
	before := runtime.NumGoroutine()
	for src, v := range merge(slices.Values([]int{1, 4, 7}), build(2, 6).InOrder(), traced("c", slices.Values([]int{0, 5, 9}))) {
		fmt.Print(src, ":", v, " ")
		if v == 6 {
			break
		}
	}
	fmt.Println(runtime.NumGoroutine() == before)
outer:
	for x := range traced("x", build(1, 3).InOrder()) {
		for y := range traced("y", build(1, 3).InOrder()) {
			switch {
			case y == 3:
				continue outer
			case x == 2 && y == 2:
				break outer
			}
			fmt.Print(x*y, " ")
		}
	}
	fmt.Println()
	fmt.Println(search(t, func(v int) bool { return v == 4 }))
	fmt.Println(search(t, func(v int) bool { return false }))
	fmt.Println(search(t, func(v int) bool { return 10/(3-v) < 0 }))
	for n, l := range lines("alpha\nbeta\n\ngamma") {
		if l == "" {
			continue
		}
		fmt.Printf("%d=%s ", n, l)
	}
	n := 0
	for p := range permutations([]rune("abcd")) {
		if n++; n%5 == 0 {
			fmt.Print(string(p), " ")
		}
	}
	fmt.Println(n)
	for i := range 3 {
		defer func() { fmt.Print("deferred ", i, "\n") }()
	}
	bad := func(yield func(int) bool) {
		yield(1)
		yield(2)
	}
	for v := range bad {
		fmt.Println("got", v)
		break
	}
}
