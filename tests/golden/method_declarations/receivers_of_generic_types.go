// Receivers of generic types: other names, blank ones, constraints that are implied, pointers, several kinds of types.
package main

import (
	"cmp"
	"fmt"
)

type Pair[A, B any] struct {
	a A
	b B
}

func (p Pair[A, B]) Swap() Pair[B, A]          { return Pair[B, A]{p.b, p.a} }
func (p Pair[First, _]) First() First          { return p.a }
func (p *Pair[B, A]) Set(a B, b A)             { p.a, p.b = a, b }
func (Pair[_, _]) Kind() string                { return "pair" }
func (p Pair[int, string]) Second() string     { return p.b } // int and string are names of type parameters
func (p Pair[A, B]) Both[C any](c C) (A, B, C) { return p.a, p.b, c }
func (*Pair[_, B]) New() (b B)                 { return }

type Tree[K cmp.Ordered, V any] map[K]V

func (t Tree[X, _]) Least() (least X) {
	first := true
	for k := range t {
		if first || k < least {
			least, first = k, false
		}
	}
	return
}

type List[E any] []E

func (l List[E]) Apply[F any](f func(E) F) List[F] {
	r := make(List[F], len(l))
	for i, x := range l {
		r[i] = f(x)
	}
	return r
}
func (l *List[T]) Push(x T) *List[T] { *l = append(*l, x); return l }
func (l List[E]) Pairs() (out []Pair[E, int]) {
	for i, x := range l {
		out = append(out, Pair[E, int]{x, i})
	}
	return
}

type Func[A, R any] func(A) R

func (f Func[B, A]) Call(x B) A { return f(x) }

type Num[T ~int | ~float64] struct{ v T }

func (n Num[N]) Add(m N) N { return n.v + m }

type Local[T any] struct{ Pair[T, T] }

func main() {
	p := Pair[int, string]{1, "one"}
	fmt.Println(p.Swap(), p.First(), p.Swap().First(), p.Kind(), p.Second(), p.New() == "")
	p.Set(2, "two")
	fmt.Println(p.Both(true))
	fmt.Printf("%T %T %T\n", p.Swap(), p.Second, Pair[bool, byte].Second)
	fmt.Println(Tree[string, int]{"b": 1, "a": 2}.Least(), Tree[float64, any]{}.Least())
	var l List[string]
	l.Push("x").Push("yz")
	fmt.Println(l.Apply(func(s string) int { return len(s) }), l.Pairs(), Func[int, bool](func(i int) bool { return i > 0 }).Call(1), Num[float64]{1.5}.Add(2))
	q := Local[rune]{Pair[rune, rune]{'a', 'b'}}
	q.Set('c', 'd')
	fmt.Println(q.First(), q.Second(), q.Swap())
}
