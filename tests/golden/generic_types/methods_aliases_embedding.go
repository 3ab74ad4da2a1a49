package main

import "fmt"

// Type-parameter methods (Go 1.27)
type Box[T any] struct{ v T }

func (b Box[T]) Map(f func(T) T) Box[T]             { return Box[T]{f(b.v)} }
func (b Box[T]) Conv[U any](f func(T) U) Box[U]     { return Box[U]{f(b.v)} }
func (b *Box[T]) Fold[A any](a A, f func(A, T) A) A { return f(a, b.v) }

type Plain struct{ n int }

func (p Plain) Add[N int | float64](x N) N { return N(p.n) + x }

// generic alias
type Vec[T any] = []T
type PB[T any] = *Box[T]
type M[V any] = map[string]V

// embedded generic
type Base[T any] struct{ id T }

func (b *Base[T]) ID() T     { return b.id }
func (b *Base[T]) SetID(x T) { b.id = x }

type User struct {
	Base[int]
	name string
}
type Item[K comparable] struct {
	*Base[K]
	n int
}

type IDer[T any] interface{ ID() T }

func GetID[T any](x IDer[T]) T { return x.ID() }

// constraints with methods + types
type Stringish interface {
	~string
	Len() int
}
type MyS string

func (m MyS) Len() int { return len(m) }
func TotalLen[S Stringish](xs ...S) int {
	n := 0
	for _, x := range xs {
		n += x.Len() + len(x)
	}
	return n
}

type Num interface{ ~int | ~float64 | ~complex128 }

func Dot[T Num](a, b []T) T {
	var s T
	for i := range a {
		s += a[i] * b[i]
	}
	return s
}

func Zero[T any]() T { var z T; return z }
func New[T any]() *T { return new(T) }

func Eq[T comparable](a, b T) bool { return a == b }

func Index[T comparable](xs []T, x T) int {
	for i, v := range xs {
		if v == x {
			return i
		}
	}
	return -1
}

type Matrix[T Num] [2][2]T

func (m Matrix[T]) Mul(o Matrix[T]) (r Matrix[T]) {
	for i := range 2 {
		for j := range 2 {
			for k := range 2 {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return
}

type Chan[T any] chan T

func (c Chan[T]) SendAll(xs ...T) {
	for _, x := range xs {
		c <- x
	}
	close(c)
}

func Collect[C ~chan E, E any](c C) (out []E) {
	for x := range c {
		out = append(out, x)
	}
	return
}

type Visitor[R any] interface {
	VisitNum(int) R
	VisitAdd(a, b Expr) R
}
type Expr interface{ String() string }
type Func[A, R any] func(A) R

func (f Func[A, R]) Call(a A) R { return f(a) }

func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C {
	return func(a A) C { return g(f(a)) }
}

type Ordered interface {
	~int | ~int8 | ~uint | ~float64 | ~string
}

func SortSlice[S ~[]E, E Ordered](s S) {
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && s[j] < s[j-1]; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
}

func Must[T any](x T, err error) T {
	if err != nil {
		panic(err)
	}
	return x
}
func two() (int, error) { return 2, nil }

type LinkedMap[K comparable, V any] struct {
	m    map[K]*entry[K, V]
	keys []K
}
type entry[K comparable, V any] struct {
	k K
	v V
}

func NewLM[K comparable, V any]() *LinkedMap[K, V] {
	return &LinkedMap[K, V]{m: map[K]*entry[K, V]{}}
}
func (l *LinkedMap[K, V]) Set(k K, v V) {
	if e, ok := l.m[k]; ok {
		e.v = v
		return
	}
	l.m[k] = &entry[K, V]{k, v}
	l.keys = append(l.keys, k)
}
func (l *LinkedMap[K, V]) Each(f func(K, V)) {
	for _, k := range l.keys {
		f(k, l.m[k].v)
	}
}

func counter[T any]() func(T) int {
	seen := []T{}
	return func(x T) int { seen = append(seen, x); return len(seen) }
}

func main() {
	b := Box[int]{3}
	fmt.Println(b.Map(func(i int) int { return i * 2 }))
	fmt.Println(b.Conv(func(i int) string { return fmt.Sprint("s", i) }))
	fmt.Println(b.Conv[float64](func(i int) float64 { return float64(i) / 2 }))
	fmt.Println(b.Fold("x", func(a string, i int) string { return a + fmt.Sprint(i) }))
	fmt.Println(Plain{2}.Add(1.5), Plain{2}.Add[int](3))
	var v Vec[int] = []int{1}
	var pb PB[string] = &Box[string]{"p"}
	fmt.Printf("%T %T %v %T\n", v, pb, pb.v, M[int]{})
	u := User{Base[int]{7}, "n"}
	fmt.Println(u.ID(), GetID[int](&u))
	u.SetID(9)
	fmt.Println(u)
	it := Item[string]{&Base[string]{"k"}, 1}
	fmt.Println(it.ID(), GetID[string](it), GetID(IDer[string](it)))
	fmt.Println(TotalLen(MyS("ab"), "c"))
	fmt.Println(Dot([]complex128{1i, 2}, []complex128{1i, 3}), Dot([]float64{.5}, []float64{4}))
	fmt.Printf("%q %v %v %v\n", Zero[string](), Zero[[]int]() == nil, *New[float64](), Zero[struct{ a int }]())
	fmt.Println(Eq(1, 1), Eq("a", "b"), Eq[any](1, "x"), Eq(Box[int]{1}, Box[int]{1}), Eq([2]int{1, 2}, [2]int{1, 2}))
	fmt.Println(Index([]string{"a", "b"}, "b"), Index([]any{1, "x", nil}, nil))
	m := Matrix[int]{{1, 1}, {1, 0}}
	fmt.Println(m.Mul(m).Mul(m))
	c := make(Chan[int])
	go c.SendAll(1, 2, 3)
	fmt.Println(Collect(c))
	fmt.Println(Func[int, string](func(i int) string { return fmt.Sprint(i) }).Call(4))
	fmt.Println(Compose(func(i int) float64 { return float64(i) }, func(f float64) string { return fmt.Sprint(f / 2) })(3))
	xs := []string{"c", "a", "b"}
	SortSlice(xs)
	fmt.Println(xs)
	fmt.Println(Must(two()))
	lm := NewLM[string, int]()
	lm.Set("z", 1)
	lm.Set("a", 2)
	lm.Set("z", 3)
	lm.Each(func(k string, v int) { fmt.Println(k, v) })
	cc := counter[string]()
	cc("a")
	fmt.Println(cc("b"))
	fmt.Printf("%T\n", lm)
}
