package main

import (
	"cmp"
	"fmt"
	"strconv"
)

// Methods with type parameters of their own (Go 1.27).
type List[T any] struct{ items []T }

func Of[T any](xs ...T) *List[T] { return &List[T]{xs} }

func (l *List[T]) Map[U any](f func(T) U) *List[U] {
	out := &List[U]{}
	for _, x := range l.items {
		out.items = append(out.items, f(x))
	}
	return out
}
func (l *List[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range l.items {
		a = f(a, x)
	}
	return a
}
func (l *List[A]) Zip[B, R any](m *List[B], f func(A, B) R) (out []R) {
	for i := range min(len(l.items), len(m.items)) {
		out = append(out, f(l.items[i], m.items[i]))
	}
	return
}
func (l List[_]) Len[N ~int | ~float64]() N { return N(len(l.items)) }
func (l *List[T]) GroupBy[K cmp.Ordered, V any](key func(T) K, val func(T) V) map[K][]V {
	m := map[K][]V{}
	for _, x := range l.items {
		m[key(x)] = append(m[key(x)], val(x))
	}
	return m
}

// A constraint of the method may use the receiver's type parameter.
func (l *List[T]) To[S ~[]T]() S { return S(l.items) }
func (l *List[T]) Into[P interface {
	*Q
	Add(T)
}, Q any]() Q {
	var q Q
	for _, x := range l.items {
		P(&q).Add(x)
	}
	return q
}

type Sum struct{ n int }

func (s *Sum) Add(x int) { s.n += x }

type Ints []int

// On a type that is not generic, by value, on a basic type, on a function type.
type Conv struct{ base int }

func (c Conv) Parse[T ~int | ~int64](s string) (T, error) {
	n, err := strconv.ParseInt(s, c.base, 64)
	return T(n), err
}
func (c *Conv) With[T any](x T, f func(*Conv, T)) *Conv { f(c, x); return c }

type ID int

func (i ID) As[T interface{ ~int | ~string | ~float64 }](f func(ID) T) T { return f(i) }
func (ID) Zero[T any]() (z T)                                            { return }

type Handler func(string) string

func (h Handler) Then[T any](f func(string) T) func(string) T {
	return func(s string) T { return f(h(s)) }
}

// Recursion through its own instances, variadic parameters, more than one instance.
func (ID) Depth[T any](n int, x T) string {
	if n == 0 {
		return fmt.Sprintf("%T", x)
	}
	return ID(0).Depth(n-1, x)
}
func (ID) All[T any](xs ...T) int { return len(xs) }

// Promoted through embedded fields.
type Outer struct {
	*List[string]
	Conv
}
type Deeper struct{ Outer }

// Used by a generic function.
func mapAll[T, U any](l *List[T], f func(T) U) []U { return l.Map(f).items }
func double[T ~int](l *List[T]) *List[T]           { return l.Map(func(x T) T { return x * 2 }) }

func main() {
	l := Of(1, 2, 3)
	s := l.Map(strconv.Itoa)
	fmt.Printf("%T %q %v\n", s, s.items, l.Map[float64](func(i int) float64 { return float64(i) / 2 }).items)
	fmt.Println(l.Fold("", func(a string, x int) string { return a + fmt.Sprint(x) }), l.Fold(10.5, func(a float64, x int) float64 { return a + float64(x) }))
	fmt.Println(l.Zip(s, func(a int, b string) string { return b + ":" + fmt.Sprint(a) }), l.Len[float64](), l.Len[int](), l.Len[ID]())
	fmt.Println(l.GroupBy(func(i int) bool2 { return bool2(i % 2) }, func(i int) string { return fmt.Sprint(i) }))
	fmt.Printf("%T %v\n", l.To[Ints](), l.Into[*Sum]())
	n, err := Conv{16}.Parse[ID]("ff")
	fmt.Printf("%T %v %v\n", n, n, err)
	c := Conv{2}
	c.With(8, func(c *Conv, n int) { c.base = n }).With("x", func(c *Conv, s string) { c.base += len(s) })
	fmt.Println(c)
	fmt.Println(ID(3).As(func(i ID) string { return fmt.Sprint("id", int(i)) }), ID(3).As(func(i ID) float64 { return 1.5 }), ID(0).Zero[[]int]() == nil, ID(0).Zero[string]() == "")
	h := Handler(func(s string) string { return s + s })
	fmt.Println(h.Then(func(s string) int { return len(s) })("ab"), ID(0).Depth(3, 'x'), ID(0).Depth(2, []string{}), ID(0).All(1, 2, 3), ID(0).All[any](1, "a"))
	o := Deeper{Outer{Of("a", "b"), Conv{10}}}
	p, _ := o.Parse[int64]("42")
	fmt.Println(o.Map(func(s string) int { return len(s) }).items, p, o.Len[int]())
	fmt.Println(mapAll(Of(1.5, 2.5), func(f float64) int { return int(f) }), double(Of(ID(4), 5)).items)
	// Method values and method expressions of an instance.
	mv := l.Map[string]
	fmt.Printf("%T %v\n", mv, mv(func(i int) string { return "v" }).items)
	me := (*List[int]).Map[bool]
	fmt.Printf("%T %v\n", me, me(l, func(i int) bool { return i > 1 }).items)
	lv := List[int].Len[int]
	fmt.Println(lv(*l))
	var parse func(string) (int, error) = Conv{8}.Parse
	fmt.Println(parse("17"))
	var fold func(string, func(string, int) string) string = l.Fold
	fmt.Println(fold(">", func(a string, x int) string { return a + "." }))
	defer l.Map[int](func(i int) int { fmt.Println("deferred", i); return i })
	// Each generic method with a value receiver binds a copy.
	cc := Conv{10}
	q := cc.Parse[int]
	cc.base = 2
	fmt.Println(q("11"))
	local()
}

type bool2 int

func local() {
	type pair struct{ a, b int }
	ps := Of(pair{1, 2}, pair{3, 4})
	fmt.Println(ps.Map(func(p pair) int { return p.a * p.b }).items)
	fmt.Printf("%T\n", ps.Map(func(p pair) pair { return p }))
}
