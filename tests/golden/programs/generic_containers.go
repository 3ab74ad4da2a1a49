package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"slices"
	"sort"
	"strings"
)

type Number interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~float32 | ~float64
}
type Celsius float64
type ID int

func (i ID) String() string { return fmt.Sprintf("#%d", int(i)) }

func Sum[S ~[]E, E Number](s S) (t E) {
	for _, v := range s {
		t += v
	}
	return
}
func Map[T, U any](s []T, f func(T) U) []U {
	r := make([]U, 0, len(s))
	for _, v := range s {
		r = append(r, f(v))
	}
	return r
}
func Filter[S ~[]T, T any](s S, p func(T) bool) S {
	var r S
	for _, v := range s {
		if p(v) {
			r = append(r, v)
		}
	}
	return r
}
func Reduce[T, A any](s []T, a A, f func(A, T) A) A {
	for _, v := range s {
		a = f(a, v)
	}
	return a
}

type Tree[K cmp.Ordered, V any] struct {
	root *node[K, V]
	n    int
}
type node[K cmp.Ordered, V any] struct {
	k           K
	v           V
	left, right *node[K, V]
	h           int
}

func height[K cmp.Ordered, V any](n *node[K, V]) int {
	if n == nil {
		return 0
	}
	return n.h
}
func (n *node[K, V]) fix() *node[K, V] {
	n.h = 1 + max(height(n.left), height(n.right))
	switch b := height(n.left) - height(n.right); {
	case b > 1:
		if height(n.left.left) < height(n.left.right) {
			n.left = n.left.rotL()
		}
		return n.rotR()
	case b < -1:
		if height(n.right.right) < height(n.right.left) {
			n.right = n.right.rotR()
		}
		return n.rotL()
	}
	return n
}
func (n *node[K, V]) rotL() *node[K, V] {
	r := n.right
	n.right, r.left = r.left, n
	n.h = 1 + max(height(n.left), height(n.right))
	r.h = 1 + max(height(r.left), height(r.right))
	return r
}
func (n *node[K, V]) rotR() *node[K, V] {
	l := n.left
	n.left, l.right = l.right, n
	n.h = 1 + max(height(n.left), height(n.right))
	l.h = 1 + max(height(l.left), height(l.right))
	return l
}
func (t *Tree[K, V]) Set(k K, v V) {
	var ins func(*node[K, V]) *node[K, V]
	ins = func(n *node[K, V]) *node[K, V] {
		if n == nil {
			t.n++
			return &node[K, V]{k: k, v: v, h: 1}
		}
		switch c := cmp.Compare(k, n.k); {
		case c < 0:
			n.left = ins(n.left)
		case c > 0:
			n.right = ins(n.right)
		default:
			n.v = v
			return n
		}
		return n.fix()
	}
	t.root = ins(t.root)
}
func (t *Tree[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		var walk func(*node[K, V]) bool
		walk = func(n *node[K, V]) bool {
			return n == nil || walk(n.left) && yield(n.k, n.v) && walk(n.right)
		}
		walk(t.root)
	}
}
func (t *Tree[K, V]) Keys() iter.Seq[K] {
	return func(yield func(K) bool) {
		for k := range t.All() {
			if !yield(k) {
				return
			}
		}
	}
}

type Set[T comparable] map[T]struct{}

func SetOf[T comparable](xs ...T) Set[T] {
	s := make(Set[T], len(xs))
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}
func (s Set[T]) Has(x T) bool { _, ok := s[x]; return ok }
func (s Set[T]) Union(o Set[T]) Set[T] {
	r := Set[T]{}
	for k := range s {
		r[k] = struct{}{}
	}
	for k := range o {
		r[k] = struct{}{}
	}
	return r
}

type Stringish interface {
	~string
	Len() int
}
type MyS string

func (m MyS) Len() int { return len(m) }
func Longest[T Stringish](xs ...T) (best T) {
	for _, x := range xs {
		if x.Len() > best.Len() {
			best = x
		}
	}
	return best + T("!")
}

type Opt[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Opt[T] { return Opt[T]{v, true} }
func None[T any]() Opt[T]    { return Opt[T]{} }
func (o Opt[T]) OrElse(d T) T {
	if o.ok {
		return o.v
	}
	return d
}
func (o Opt[T]) String() string {
	if !o.ok {
		return "None"
	}
	return fmt.Sprintf("Some(%v)", o.v)
}

type Result[T any] struct {
	Val T
	Err error
}

func Try[T any](f func() T) (r Result[T]) {
	defer func() {
		if e := recover(); e != nil {
			r.Err = errors.Join(r.Err, fmt.Errorf("caught: %v", e))
		}
	}()
	r.Val = f()
	return
}

type Ptr[T any] interface {
	*T
	Set(string)
}
type conf struct{ s string }

func (c *conf) Set(s string) { c.s = strings.ToUpper(s) }
func Make[T any, P Ptr[T]](ss ...string) []T {
	r := make([]T, len(ss))
	for i, s := range ss {
		P(&r[i]).Set(s)
	}
	return r
}
func kind[T any](x T) string {
	switch v := any(x).(type) {
	case int, int64:
		return fmt.Sprintf("int-ish %v", v)
	case []T:
		return "slice of T"
	case string:
		return "string " + v
	case fmt.Stringer:
		return "stringer " + v.String()
	case interface{ Len() int }:
		return "lener"
	}
	return fmt.Sprintf("other %T", x)
}

type List[T any] struct {
	head *elem[T]
	size int
}
type elem[T any] struct {
	val  T
	next *elem[T]
}

func (l *List[T]) Push(v T) *List[T] { l.head = &elem[T]{v, l.head}; l.size++; return l }
func (l List[T]) Each(f func(int, T)) {
	i := 0
	for e := l.head; e != nil; e = e.next {
		f(i, e.val)
		i++
	}
}

type Pair[A, B any] struct {
	First  A
	Second B
}

func Zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq[Pair[A, B]] {
	return func(yield func(Pair[A, B]) bool) {
		nb, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := nb()
			if !ok || !yield(Pair[A, B]{x, y}) {
				return
			}
		}
	}
}
func Count(from int) iter.Seq[int] {
	return func(y func(int) bool) {
		for i := from; y(i); i++ {
		}
	}
}

type byLen []string

func (b byLen) Len() int           { return len(b) }
func (b byLen) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	fmt.Println(Sum([]Celsius{1.5, 2.5}), Sum([]ID{1, 2, 3}), Sum([]int8{100, 100}))
	fmt.Println(Map([]int{1, 2, 3}, func(i int) string { return strings.Repeat("*", i) }))
	type odd []int
	o := Filter(odd{1, 2, 3, 4, 5}, func(i int) bool { return i%2 == 1 })
	fmt.Printf("%v %T\n", o, o)
	fmt.Println(Reduce([]string{"a", "bb"}, 0, func(a int, s string) int { return a + len(s) }))
	var t Tree[string, []int]
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog the end") {
		var old []int
		for k, v := range t.All() {
			if k == w {
				old = v
				break
			}
		}
		t.Set(w, append(old, i))
	}
	for k, v := range t.All() {
		fmt.Print(k, v, " ")
	}
	fmt.Println(t.n, t.root.h, slices.Collect(t.Keys()))
	s := SetOf(1, 2, 3).Union(SetOf(3, 4))
	fmt.Println(len(s), s.Has(4), s.Has(9), s)
	fmt.Println(Longest(MyS("a"), "abc", "ab"))
	fmt.Println(Some(3), None[string](), Some("x").OrElse("y"), None[float64]().OrElse(2.5))
	fmt.Printf("%v %+v %T\n", Some(ID(3)), Opt[ID]{}, None[map[string]ID]())
	fmt.Println(Try(func() int { var a []int; return a[3] }), Try(func() string { return "fine" }))
	fmt.Printf("%+v\n", Make[conf]("a", "b"))
	fmt.Println(kind(1), kind("s"), kind(ID(4)), kind(MyS("q")), kind(2.5), kind([]int{}), kind(any(nil)), kind[error](nil))
	l := (&List[Pair[string, int]]{}).Push(Pair[string, int]{"a", 1}).Push(Pair[string, int]{Second: 2})
	l.Each(func(i int, p Pair[string, int]) { fmt.Printf("%d %+v;", i, p) })
	fmt.Println()
	for p := range Zip(Count(10), slices.Values([]string{"x", "y", "z"})) {
		fmt.Printf("%v %T|", p, p)
	}
	fmt.Println()
	words := byLen{"ccc", "a", "bb", "dddd", ""}
	sort.Sort(sort.Reverse(words))
	fmt.Printf("%q\n", words)
	f := Map[int, int]
	fmt.Printf("%T %v\n", f, f([]int{1}, func(i int) int { return -i }))
	add := func(o *Opt[int]) func(int) { return func(i int) { o.v += i } }
	op := Some(1)
	add(&op)(41)
	fmt.Println(op)
}
