// A struct or array in an interface is read behind the calls of the same list, like variables of other types: the
// specification leaves that open, and the gc compiler does so.
package main

import "fmt"

type Pair struct{ a, b int }

//go:noinline
func (p *Pair) Inc() int { p.a++; return p.a }

//go:noinline
func inc(p *int) int { *p++; return *p }

type Stack[T any] struct{ items []T }

//go:noinline
func (s *Stack[T]) Push(x T) *Stack[T] { s.items = append(s.items, x); return s }

type Holder struct {
	p  Pair
	to *Pair
}

var global Pair

func snapshot() Pair { return global }

func main() {
	var p Pair
	var a [3]int
	fmt.Println(p, p.Inc(), p)
	fmt.Println(a, inc(&a[0]), a)
	fmt.Println(global, global.Inc(), global, snapshot(), global.Inc())
	h := Holder{to: &p}
	fmt.Println(h.p, h.p.Inc(), h.p, *h.to, h.to.Inc())
	s := []Pair{{}}
	fmt.Println(s[0], s[0].Inc(), s[0])
	fmt.Println(Pair{p.a, 1}, p.Inc(), Pair{p.a, 2}, p == Pair{})
	x := Pair{}
	fmt.Println(x, func() int { x = Pair{7, 7}; return 1 }(), x) // assigned by a literal called in place: a copy
	var st Stack[string]
	fmt.Println(st.Push("a"), st, st.Push("b").items)
	list := []any{p, p.Inc(), p}
	m := map[string]any{"x": p, "y": p.Inc()}
	fmt.Println(list, m)
}
