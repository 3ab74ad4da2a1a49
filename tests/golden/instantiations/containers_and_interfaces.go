package main

import "fmt"

type Shape interface{ Area() float64 }
type Sq struct{ s float64 }

func (s Sq) Area() float64 { return s.s * s.s }

type Circ struct{ r float64 }

func (c *Circ) Area() float64 { return 3 * c.r * c.r }

func Total[S Shape](xs []S) (t float64) {
	for _, x := range xs {
		t += x.Area()
	}
	return
}
func Bound[S Shape](x S) func() float64 { return x.Area }
func Expr[S Shape]() func(S) float64    { return S.Area }

type Emb struct {
	Sq
	n int
}
type EmbI struct{ Shape }

type Node[K any, V any] struct {
	k           K
	v           V
	left, right *Node[K, V]
}
type Map[K, V any] struct {
	root *Node[K, V]
	cmp  func(a, b K) int
	n    int
}

func NewMap[K, V any](cmp func(a, b K) int) *Map[K, V] { return &Map[K, V]{cmp: cmp} }
func (m *Map[K, V]) find(k K) **Node[K, V] {
	p := &m.root
	for *p != nil {
		switch c := m.cmp(k, (*p).k); {
		case c < 0:
			p = &(*p).left
		case c > 0:
			p = &(*p).right
		default:
			return p
		}
	}
	return p
}
func (m *Map[K, V]) Insert(k K, v V) bool {
	p := m.find(k)
	if *p != nil {
		(*p).v = v
		return false
	}
	*p = &Node[K, V]{k: k, v: v}
	m.n++
	return true
}
func (m *Map[K, V]) Find(k K) (V, bool) {
	if p := m.find(k); *p != nil {
		return (*p).v, true
	}
	var z V
	return z, false
}

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(x T) Set[T] { s[x] = struct{}{}; return s }
func (s Set[T]) Has(x T) bool   { _, ok := s[x]; return ok }
func Union[T comparable](a, b Set[T]) Set[T] {
	r := make(Set[T])
	for x := range a {
		r.Add(x)
	}
	for x := range b {
		r.Add(x)
	}
	return r
}

type Event[T any] struct {
	subs []func(T)
}

func (e *Event[T]) On(f func(T)) { e.subs = append(e.subs, f) }
func (e *Event[T]) Emit(x T) {
	for _, s := range e.subs {
		s(x)
	}
}

type Either[L, R any] interface{ isEither(L, R) }
type Left[L, R any] struct{ v L }
type Right[L, R any] struct{ v R }

func (Left[L, R]) isEither(L, R)  {}
func (Right[L, R]) isEither(L, R) {}
func Fold[L, R, T any](e Either[L, R], f func(L) T, g func(R) T) T {
	switch e := e.(type) {
	case Left[L, R]:
		return f(e.v)
	case Right[L, R]:
		return g(e.v)
	}
	panic("x")
}

type Num interface{ ~int | ~float64 }
type Vec[T Num] struct{ x, y T }

func (v Vec[T]) Add(w Vec[T]) Vec[T] { return Vec[T]{v.x + w.x, v.y + w.y} }
func (v *Vec[T]) Scale(k T)          { v.x *= k; v.y *= k }

type Adder[T any] interface{ Add(T) T }

func SumA[T Adder[T]](xs ...T) T {
	r := xs[0]
	for _, x := range xs[1:] {
		r = r.Add(x)
	}
	return r
}

type Cache[K comparable, V any] struct {
	data map[K]V
	load func(K) (V, error)
}

func (c *Cache[K, V]) Get(k K) (v V, err error) {
	if v, ok := c.data[k]; ok {
		return v, nil
	}
	if v, err = c.load(k); err != nil {
		return
	}
	if c.data == nil {
		c.data = map[K]V{}
	}
	c.data[k] = v
	return
}

type Err[T any] struct{ v T }

func (e Err[T]) Error() string { return fmt.Sprintf("err %v", e.v) }

func swap[T any](a, b *T) { *a, *b = *b, *a }
func rec[T any](n int, x T) []T {
	if n == 0 {
		return nil
	}
	return append(rec(n-1, x), x)
}
func even[T any](n int, x T) bool { return n == 0 || odd(n-1, x) }
func odd[T any](n int, x T) bool  { return n != 0 && even(n-1, x) }

var table = map[string]func(int) int{"id": id[int]}

func id[T any](x T) T { return x }

var gv = id("global")

type Arr[T any] [3]T

func (a *Arr[T]) Set(i int, x T) { a[i] = x }

func main() {
	fmt.Println(Total([]Sq{{1}, {2}}), Total([]*Circ{{1}}), Total([]Shape{Sq{1}, &Circ{1}}), Total([]Emb{{Sq{3}, 1}}), Total([]EmbI{{Sq{2}}}), Total([]*Sq{{4}}))
	fmt.Println(Bound(Sq{2})(), Bound(&Circ{2})(), Bound[Shape](Sq{3})(), Bound(&Emb{Sq{1}, 2})())
	fmt.Println(Expr[Sq]()(Sq{5}), Expr[*Circ]()(&Circ{1}), Expr[Shape]()(Sq{6}), Expr[EmbI]()(EmbI{Sq{1}}))
	m := NewMap[string, int](func(a, b string) int {
		if a < b {
			return -1
		} else if a > b {
			return 1
		}
		return 0
	})
	fmt.Println(m.Insert("b", 1), m.Insert("a", 2), m.Insert("b", 3))
	fmt.Println(m.Find("b"))
	fmt.Println(m.Find("q"))
	s := Set[int]{}.Add(1).Add(2)
	fmt.Println(len(Union(s, Set[int]{3: {}})), s.Has(2), s.Has(9))
	var e Event[string]
	e.On(func(s string) { fmt.Println("got", s) })
	e.Emit("hi")
	fmt.Println(Fold[int, string](Left[int, string]{4}, func(i int) bool { return i > 3 }, func(s string) bool { return false }))
	var ei Either[int, string] = Right[int, string]{"r"}
	fmt.Println(Fold(ei, func(i int) string { return "L" }, func(s string) string { return s }))
	v := Vec[int]{1, 2}
	v.Scale(3)
	fmt.Println(v.Add(v), SumA(v, v, v), SumA(Vec[float64]{.5, 1}))
	c := Cache[string, int]{load: func(s string) (int, error) {
		if s == "" {
			return 0, Err[string]{"empty"}
		}
		return len(s), nil
	}}
	fmt.Println(c.Get("abc"))
	fmt.Println(c.Get("abc"))
	_, err := c.Get("")
	fmt.Println(err)
	var ee Err[string]
	if x, ok := err.(Err[string]); ok {
		ee = x
	}
	_, bad := err.(Err[int])
	fmt.Println(ee.v, bad)
	a, b := "1", "2"
	swap(&a, &b)
	fmt.Println(a, b, rec(3, 'x'), even(10, ""), odd(3, 1.5))
	fmt.Println(table["id"](5), gv)
	var ar Arr[string]
	ar.Set(1, "m")
	fmt.Printf("%q %d\n", ar, len(ar))
	defer func() { fmt.Println(recover()) }()
	panic(Err[int]{3})
}
