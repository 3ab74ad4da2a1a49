// Relational algebra with generics: predicates, joins, groups, aggregates.
package main

import (
	"fmt"
	"sort"
	"strings"
)

// Type inference & constraints corner: a little ORM / relational algebra with generics.
type Rel[R any] []R
type Pred[R any] func(R) bool
type Ord interface {
	~int | ~int8 | ~uint16 | ~float32 | ~float64 | ~string
}

func (p Pred[R]) And(q Pred[R]) Pred[R] { return func(r R) bool { return p(r) && q(r) } }
func Not[R any, P ~func(R) bool](p P) P { return func(r R) bool { return !p(r) } }
func Eq[R any, C comparable](f func(R) C, v C) Pred[R] {
	return func(r R) bool { return f(r) == v }
}
func Lt[R any, C Ord](f func(R) C, v C) Pred[R] { return func(r R) bool { return f(r) < v } }

func (r Rel[R]) Where(p Pred[R]) (out Rel[R]) {
	for _, x := range r {
		if p(x) {
			out = append(out, x)
		}
	}
	return
}
func Project[R, S any](r Rel[R], f func(R) S) Rel[S] {
	out := make(Rel[S], len(r))
	for i := range r {
		out[i] = f(r[i])
	}
	return out
}
func Join[A, B any, K comparable](a Rel[A], b Rel[B], ka func(A) K, kb func(B) K) Rel[Pair[A, B]] {
	idx := map[K]Rel[B]{}
	for _, y := range b {
		idx[kb(y)] = append(idx[kb(y)], y)
	}
	var out Rel[Pair[A, B]]
	for _, x := range a {
		for _, y := range idx[ka(x)] {
			out = append(out, Pair[A, B]{x, y})
		}
	}
	return out
}

type Pair[A, B any] struct {
	L A
	R B
}
type Agg[R, A any] struct {
	Init func() A
	Step func(A, R) A
	Done func(A) A
}

func Group[R any, K Ord, A any](r Rel[R], key func(R) K, g Agg[R, A]) Rel[Pair[K, A]] {
	m := map[K]A{}
	for _, x := range r {
		k := key(x)
		a, ok := m[k]
		if !ok && g.Init != nil {
			a = g.Init()
		}
		m[k] = g.Step(a, x)
	}
	out := make(Rel[Pair[K, A]], 0, len(m))
	for k, a := range m {
		if g.Done != nil {
			a = g.Done(a)
		}
		out = append(out, Pair[K, A]{k, a})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].L < out[j].L })
	return out
}
func Count[R any]() Agg[R, int] { return Agg[R, int]{Step: func(n int, _ R) int { return n + 1 }} }
func Sum[R any, N ~int | ~float64](f func(R) N) Agg[R, N] {
	return Agg[R, N]{Step: func(n N, r R) N { return n + f(r) }}
}
func Both[R, A, B any](a Agg[R, A], b Agg[R, B]) Agg[R, Pair[A, B]] {
	return Agg[R, Pair[A, B]]{Step: func(p Pair[A, B], r R) Pair[A, B] { return Pair[A, B]{a.Step(p.L, r), b.Step(p.R, r)} }}
}

type ID uint16
type Money float64
type Emp struct {
	ID   ID
	Name string
	Dept int8
	Pay  Money
}
type Dept struct {
	No   int8
	Name string
}

func (m Money) String() string { return fmt.Sprintf("$%.2f", float64(m)) }

type Number interface{ ~int | ~float64 }
type Vec[T Number] [3]T

func (v Vec[T]) Dot(w Vec[T]) (s T) {
	for i := range v {
		s += v[i] * w[i]
	}
	return
}
func SumAll[S ~[]E, E Number](s S, more ...E) (t E) {
	for _, x := range append(s[:len(s):len(s)], more...) {
		t += x
	}
	return
}
func Conv[To, From Number](f From) To { return To(f) }
func Ptr[T any](x T) *T               { return &x }
func Zero[T any]() (z T)              { return }
func Keys[M ~map[K]V, K Ord, V any](m M) []K {
	var ks []K
	for k := range m {
		ks = append(ks, k)
	}
	sort.Slice(ks, func(i, j int) bool { return ks[i] < ks[j] })
	return ks
}
func Apply[T any, F func(T) T | func(T, T) T](x T, f F) T {
	switch g := any(f).(type) {
	case func(T) T:
		return g(x)
	case func(T, T) T:
		return g(x, x)
	}
	panic("unreachable")
}
func Len[T ~string | ~[]byte](x T) (n int) {
	for range len(x) {
		n++
	}
	return n + len(x[1:])
}
func IsZero[T comparable](x T) bool { var z T; return x == z }
func Must[T any](x T, err error) T {
	if err != nil {
		panic(err)
	}
	return x
}

type Stack[T any] struct{ xs []T }

func (s *Stack[T]) Push(xs ...T) *Stack[T] { s.xs = append(s.xs, xs...); return s }
func (s *Stack[T]) Each(f func(int, T)) {
	for i, x := range s.xs {
		f(i, x)
	}
}

type Matrix[T Number, Row ~[]T] []Row

func (m Matrix[T, Row]) T() Matrix[T, Row] {
	out := make(Matrix[T, Row], len(m[0]))
	for i := range out {
		out[i] = make(Row, len(m))
		for j := range m {
			out[i][j] = m[j][i]
		}
	}
	return out
}

func main() {
	emps := Rel[Emp]{{1, "ann", 1, 10.5}, {2, "bob", 2, 20}, {3, "cy", 1, 5.25}, {4, "di", 3, 7}, {5, "ed", 2, 1}}
	depts := Rel[Dept]{{1, "eng"}, {2, "ops"}, {9, "none"}}
	dept := func(e Emp) int8 { return e.Dept }
	fmt.Println(emps.Where(Eq(dept, 1)), emps.Where(Lt(func(e Emp) Money { return e.Pay }, 7).And(Not(Eq(dept, 1)))))
	j := Join(emps, depts, dept, func(d Dept) int8 { return d.No })
	fmt.Println(Project(j, func(p Pair[Emp, Dept]) string { return p.L.Name + "@" + p.R.Name }))
	fmt.Printf("%+v\n", Group(j, func(p Pair[Emp, Dept]) string { return p.R.Name }, Both(Count[Pair[Emp, Dept]](), Sum(func(p Pair[Emp, Dept]) Money { return p.L.Pay }))))
	fmt.Println(Group(emps, func(e Emp) ID { return e.ID % 2 }, Agg[Emp, []string]{Init: func() []string { return []string{"init"} }, Step: func(s []string, e Emp) []string { return append(s, e.Name) }, Done: func(s []string) []string { sort.Strings(s); return s }}))
	fmt.Println(Vec[float64]{1, 2, 3}.Dot(Vec[float64]{4, 5, 6}), SumAll([]Money{1, 2}, 3), SumAll([]int(nil)), Conv[int](3.9), Conv[Money](2))
	fmt.Println(*Ptr(3)+*Ptr[int](4), Zero[*int]() == nil, Zero[[2]string](), Keys(map[ID]bool{3: true, 1: false}), Keys(map[string]int{"z": 1, "a": 2}))
	fmt.Println(Apply(3, func(x int) int { return x * x }), Apply("ab", func(a, b string) string { return a + b }), Len("héllo"), Len([]byte("abc")), IsZero(Emp{}), IsZero[any](nil), IsZero(struct{ a any }{1}))
	new(Stack[func() string]).Push(func() string { return "f1" }, func() string { return "f2" }).Each(func(i int, f func() string) { fmt.Print(i, f(), " ") })
	fmt.Println(Matrix[int, []int]{{1, 2, 3}, {4, 5, 6}}.T())
	fmt.Printf("%T %T %T\n", j[0], Both[Emp, int, string], Matrix[Money, []Money]{})
	f := Must[int]
	fmt.Println(f(fmt.Sscan("5", new(int))), strings.Repeat("=", Must(3, error(nil))))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(IsZero[any]([]int{}), Must(1, fmt.Errorf("must: %d", 1)))
}
