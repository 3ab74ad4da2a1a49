package main

import "fmt"

type Float interface{ ~float32 | ~float64 }
type Pair[A, B any] struct {
	a A
	b B
}
type Self[T any] struct {
	next *Self[T]
	v    T
}
type F[T any] func(T) F[T]
type M[K comparable, V any] map[K]V
type I[T any] interface{ Do(T) T }
type Chan[T any] chan T
type Opt[T any] *T
type Arr[T any] [2]T
type MyFloat float32

func (p Pair[A, B]) Swap() Pair[B, A] { return Pair[B, A]{p.b, p.a} }
func (m M[K, V]) Keys() (n int) {
	for range m {
		n++
	}
	return
}
func (a *Arr[T]) Set(i int, v T) { a[i] = v }

func sum[T ~int | ~float64 | ~float32](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}
func dbl[F Float](x F) F { return x * 2 }
func apply[S ~[]E, E any](s S, f func(E) E) S {
	for i := range s {
		s[i] = f(s[i])
	}
	return s
}
func typ[T any]() string { return fmt.Sprintf("%T", *new(T)) }
func nest[T any](n int) string {
	if n == 0 {
		return typ[T]()
	}
	return nest[T](n-1) + "," + typ[Pair[T, []T]]()
}
func count[T any]() func() int {
	n := 0
	return func() int { n++; return n }
}

type impl struct{}

func (impl) Do(x int) int { return x + 1 }

// Each instance has methods, and static code, of its own.
type Counter[T any] struct{ n int }

func (c *Counter[T]) Inc() string { c.n++; return fmt.Sprintf("%T%d", *new(T), c.n) }

func viaClosure[T any](x T) func() Pair[T, T] {
	type local struct{ l T }
	return func() Pair[T, T] { v := local{x}; return Pair[T, T]{v.l, x} }
}

func main() {
	// Instances are functions like others: they may be called, stored, compared to nil, passed.
	fsum := sum[float64]
	isum := sum[int]
	fmt.Printf("%T %T %v %v\n", fsum, isum, fsum(1, 2.5), isum(1, 2))
	table := map[string]func(MyFloat) MyFloat{"dbl": dbl[MyFloat], "dbl2": dbl}
	fmt.Println(table["dbl"](1.5), table["dbl2"](2), apply[[]int](nil, nil) == nil, apply([]string{"a"}, func(s string) string { return s + s }))
	fmt.Println(typ[int](), typ[Pair[int, string]](), typ[*Pair[Pair[int, bool], []M[string, any]]](), typ[func(Pair[int, int]) I[string]](), typ[struct{ p Pair[int, int] }](), typ[Self[error]](), typ[[3]Opt[int]](), typ[Arr[Arr[rune]]]())
	fmt.Println(nest[int](2))
	p := Pair[int, string]{1, "x"}
	fmt.Printf("%T %+v %#v\n", p.Swap(), p.Swap(), p.Swap().Swap())
	fmt.Println(M[string, int]{"a": 1}.Keys(), len(Chan[int](make(chan int, 1))), *Opt[int](new(3)))
	var a Arr[string]
	a.Set(1, "set")
	fmt.Printf("%v %T\n", a, a)
	var it I[int] = impl{}
	fmt.Println(it.Do(1), I[int].Do(it, 2))
	c1, c2 := count[int](), count[int]()
	fmt.Println(c1(), c1(), c2())
	var ci Counter[int]
	var cs Counter[string]
	ci.Inc()
	fmt.Println(ci.Inc(), cs.Inc())
	s := Self[int]{&Self[int]{nil, 2}, 1}
	fmt.Println(s.next.v)
	fmt.Printf("%v %T\n", viaClosure("c")(), viaClosure(1.5)())
	fmt.Println((sum[int])(1, 2), typ[Pair[any, error]]())
	var nilF F[int]
	fmt.Println(nilF == nil)
}
