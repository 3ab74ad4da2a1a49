// Generic methods: chains of sequences, a typed store, embedded and as values.
package main

import (
	"fmt"
	"iter"
	"slices"
	"strings"
)

type Seq[T any] struct{ it iter.Seq[T] }

func From[T any](xs ...T) Seq[T] { return Seq[T]{slices.Values(xs)} }
func (s Seq[T]) Map[U any](f func(T) U) Seq[U] {
	return Seq[U]{func(yield func(U) bool) {
		for x := range s.it {
			if !yield(f(x)) {
				return
			}
		}
	}}
}
func (s Seq[T]) Fold[A any](a A, f func(A, T) A) A {
	for x := range s.it {
		a = f(a, x)
	}
	return a
}
func (s Seq[T]) Filter(ok func(T) bool) Seq[T] {
	return Seq[T]{func(yield func(T) bool) {
		s.it(func(x T) bool { return !ok(x) || yield(x) })
	}}
}
func (s Seq[T]) GroupBy[K comparable](f func(T) K) map[K][]T {
	return s.Fold(map[K][]T{}, func(m map[K][]T, x T) map[K][]T { m[f(x)] = append(m[f(x)], x); return m })
}
func (s Seq[T]) Slice() []T { return slices.Collect(s.it) }
func (s Seq[T]) Zip[U any](o Seq[U]) iter.Seq2[T, U] {
	return func(yield func(T, U) bool) {
		next, stop := iter.Pull(o.it)
		defer stop()
		for x := range s.it {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}
func (s Seq[T]) FlatMap[U any](f func(T) Seq[U]) Seq[U] {
	return Seq[U]{func(yield func(U) bool) {
		for x := range s.it {
			for y := range f(x).it {
				if !yield(y) {
					return
				}
			}
		}
	}}
}

type DB struct {
	rows map[string]any
	log  []string
}

func (d *DB) Get[T any](k string) (v T, err error) {
	x, ok := d.rows[k]
	if !ok {
		return v, fmt.Errorf("no %q", k)
	}
	if v, ok = x.(T); !ok {
		err = fmt.Errorf("%q is %T, not %T", k, x, v)
	}
	return
}
func (d *DB) Put[T any](k string, v T) *DB {
	d.log = append(d.log, fmt.Sprintf("%s:%T", k, v))
	d.rows[k] = v
	return d
}
func (d *DB) Update[T any](k string, fs ...func(T) T) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("update %s: %v", k, r)
		}
	}()
	v, err := d.Get[T](k)
	for _, f := range fs {
		v = f(v)
	}
	if err == nil {
		d.rows[k] = v
	}
	return
}

type Outer struct {
	*DB
	Seq[int]
	n int
}
type Num interface{ ~int | ~float64 }
type Celsius float64

func (c Celsius) Plus[N Num](n N) Celsius { return c + Celsius(n) }

type Tree[K any] struct {
	l, r *Tree[K]
	k    K
}

func (t *Tree[K]) Walk[R any](f func(l R, k K, r R) R) (zero R) {
	if t == nil {
		return
	}
	return f(t.l.Walk(f), t.k, t.r.Walk(f))
}

type Fn[A, B any] func(A) B

func (f Fn[A, B]) Then[C any](g Fn[B, C]) Fn[A, C] { return func(a A) C { return g(f(a)) } }

func main() {
	s := From("go", "is", "a", "generic", "language")
	fmt.Println(s.Map(strings.ToUpper).Slice(), s.Map(func(x string) int { return len(x) }).Slice())
	fmt.Println(s.Fold(0, func(a int, x string) int { return a*10 + len(x) }), s.Fold[string]("", func(a, x string) string { return x[:1] + a }))
	fmt.Println(s.GroupBy(func(x string) int { return len(x) }), s.GroupBy(func(x string) bool { return x > "g" }))
	for a, b := range s.Zip(From(1, 2, 3)) {
		fmt.Print(a, b, " ")
	}
	fmt.Println()
	fmt.Println(s.FlatMap(func(x string) Seq[rune] { return From([]rune(x)...) }).Filter(func(r rune) bool { return r < 'f' }).Map(func(r rune) string { return string(r) }).Slice())
	d := &DB{rows: map[string]any{}}
	d.Put("a", 1).Put("b", "two").Put[fmt.Stringer]("c", nil)
	fmt.Println(d.log)
	fmt.Println(d.Get[int]("a"))
	fmt.Println(d.Get[string]("a"))
	fmt.Println(d.Get[fmt.Stringer]("zz"))
	fmt.Println(d.Get[any]("b"))
	fmt.Println(d.Update("a", func(x int) int { return x + 1 }, func(x int) int { return x * 10 }), d.rows["a"])
	fmt.Println(d.Update("a", func(x int) int { return x / (x - 20) }), d.rows["a"])
	fmt.Println(d.Update("b", func(x []int) []int { return x[1:] }))
	o := Outer{DB: d, Seq: From(1, 2, 3)}
	fmt.Println(o.Get[int]("a"))
	fmt.Println(o.Map(func(x int) Celsius { return Celsius(x).Plus(0.5).Plus(o.n) }).Slice())
	get := d.Get[string]
	fmt.Println(get("b"))
	put := (*DB).Put[int]
	put(d, "n", 7)
	me := Celsius.Plus[int]
	fmt.Println(me(1.5, 2), d.log[3])
	fo := Outer.Fold[float64]
	fmt.Println(fo(o, 0, func(a float64, x int) float64 { return a + 1/float64(x) }))
	t := &Tree[int]{&Tree[int]{nil, nil, 1}, &Tree[int]{nil, &Tree[int]{nil, nil, 4}, 3}, 2}
	fmt.Println(t.Walk(func(l int, k int, r int) int { return l + k + r }), t.Walk(func(l string, k int, r string) string { return fmt.Sprint("(", l, k, r, ")") }))
	fmt.Println(Fn[string, int](func(s string) int { return len(s) }).Then(func(n int) float64 { return float64(n) / 2 }).Then(func(f float64) []string { return []string{fmt.Sprint(f)} })("hello"))
	func() {
		defer func() { fmt.Println(recover()) }()
		var nd *DB
		nd.Put("x", 1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var no Outer
		g := no.Get[int]
		fmt.Println("bound")
		g("x")
	}()
}
