package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

type Number interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~float32 | ~float64
}

func Sum[T Number](xs ...T) T {
	var s T
	for _, x := range xs {
		s += x
	}
	return s
}

func Map[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

func Filter[S ~[]E, E any](xs S, keep func(E) bool) S {
	var out S
	for _, x := range xs {
		if keep(x) {
			out = append(out, x)
		}
	}
	return out
}

func Reduce[T, A any](xs []T, init A, f func(A, T) A) A {
	acc := init
	for _, x := range xs {
		acc = f(acc, x)
	}
	return acc
}

type Stack[T any] struct {
	items []T
}

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }
func (s *Stack[T]) Pop() (T, error) {
	var zero T
	if len(s.items) == 0 {
		return zero, errors.New("empty")
	}
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, nil
}
func (s Stack[_]) Len() int { return len(s.items) }

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) String() string { return fmt.Sprintf("<%v=%v>", p.Key, p.Val) }

func Pairs[M ~map[K]V, K comparable, V any](m M) []Pair[K, V] {
	var out []Pair[K, V]
	for k, v := range m {
		out = append(out, Pair[K, V]{k, v})
	}
	sort.Slice(out, func(i, j int) bool { return fmt.Sprint(out[i].Key) < fmt.Sprint(out[j].Key) })
	return out
}

type List[T any] struct {
	head *node[T]
	n    int
}
type node[T any] struct {
	v    T
	next *node[T]
}

func (l *List[T]) Add(v T) *List[T] {
	l.head = &node[T]{v, l.head}
	l.n++
	return l
}
func (l *List[T]) Each(f func(T)) {
	for n := l.head; n != nil; n = n.next {
		f(n.v)
	}
}

type Tree[T interface{ Less(T) bool }] struct {
	l, r *Tree[T]
	v    T
}

func (t *Tree[T]) Insert(v T) *Tree[T] {
	if t == nil {
		return &Tree[T]{v: v}
	}
	if v.Less(t.v) {
		t.l = t.l.Insert(v)
	} else {
		t.r = t.r.Insert(v)
	}
	return t
}
func (t *Tree[T]) Walk(f func(T)) {
	if t != nil {
		t.l.Walk(f)
		f(t.v)
		t.r.Walk(f)
	}
}

type Int int

func (a Int) Less(b Int) bool { return a < b }

type Setter[T any] interface {
	*T
	Set(string)
}
type Conf struct{ s string }

func (c *Conf) Set(s string) { c.s = s }
func FromStrings[T any, PT Setter[T]](ss []string) []T {
	out := make([]T, len(ss))
	for i, s := range ss {
		p := PT(&out[i])
		p.Set(s)
	}
	return out
}

func Max[T int | float64 | string](a, b T) T {
	if a > b {
		return a
	}
	return b
}

func Keys[K comparable, V any](m map[K]V) int { return len(m) }

type Opt[T any] func(*T)

func Apply[T any](t *T, opts ...Opt[T]) {
	for _, o := range opts {
		o(t)
	}
}

func Kind[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case []T:
		return "slice"
	}
	return fmt.Sprintf("%T", x)
}

func Ptr[T any](x T) *T { return &x }

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2.5), Sum[int8](100, 100))
	fmt.Println(Map([]int{1, 2, 3}, func(i int) string { return strings.Repeat("x", i) }))
	type ints []int
	f := Filter(ints{1, 2, 3, 4}, func(i int) bool { return i%2 == 0 })
	fmt.Printf("%T %v\n", f, f)
	fmt.Println(Reduce([]string{"a", "b"}, 0, func(a int, s string) int { return a + len(s) }))
	var s Stack[string]
	s.Push("a")
	s.Push("b")
	fmt.Println(s.Len())
	fmt.Println(s.Pop())
	fmt.Println(s.Pop())
	fmt.Println(s.Pop())
	fmt.Printf("%T %v\n", s, s)
	fmt.Println(Pairs(map[string]int{"a": 1, "b": 2}))
	fmt.Printf("%T\n", Pair[string, int]{})
	var l List[float64]
	l.Add(1).Add(2)
	l.Each(func(f float64) { fmt.Println(f) })
	var t *Tree[Int]
	for _, v := range []Int{5, 3, 8, 1} {
		t = t.Insert(v)
	}
	t.Walk(func(i Int) { fmt.Print(i, " ") })
	fmt.Println()
	fmt.Println(FromStrings[Conf]([]string{"x", "y"}))
	fmt.Println(Max(1, 2), Max("a", "b"), Max(1, 2.5))
	fmt.Println(Keys(map[int]bool{1: true}))
	c := Conf{}
	Apply(&c, func(c *Conf) { c.s = "opt" })
	fmt.Println(c)
	fmt.Println(Kind(1), Kind("s"), Kind(2.5), Kind(Pair[int, int]{}))
	fmt.Println(*Ptr(42), *Ptr("p"))
	g := Max[float64]
	fmt.Printf("%T %v\n", g, g(1, 2))
	var h func(int, int) int = Max
	fmt.Println(h(3, 4))
	push := s.Push
	push("z")
	fmt.Println(s)
	m := (*Stack[string]).Push
	m(&s, "w")
	fmt.Println(s.items)
	fmt.Println(Map([]int{1, 2}, Ptr[int])[1] != nil)
	fmt.Println(Map([]float64{1, 2}, Kind))
}
