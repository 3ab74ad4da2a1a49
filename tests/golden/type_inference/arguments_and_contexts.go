package main

import (
	"fmt"
	"strconv"
)

// inference corner cases
func Two[A, B any](a A, b B) string               { return fmt.Sprintf("%T %T", a, b) }
func Same[T any](a, b T) string                   { return fmt.Sprintf("%T", a) }
func Slice[T any](xs ...T) string                 { return fmt.Sprintf("%T", xs) }
func MapKV[K comparable, V any](m map[K]V) string { return fmt.Sprintf("%T", m) }
func Fn[A, R any](f func(A) R) string             { return fmt.Sprintf("%T", f) }
func Ch[T any](c <-chan T) string                 { return fmt.Sprintf("%T", c) }
func PtrTo[T any](p *T) string                    { return fmt.Sprintf("%T", *p) }
func Arr[T any](a [3]T) string                    { return fmt.Sprintf("%T", a) }
func Core[S ~[]E, E any](s S) (S, string)         { var e E; return s, fmt.Sprintf("%T %T", s, e) }
func Partial[R, A any](a A) string                { var r R; return fmt.Sprintf("%T %T", r, a) }
func Iface[T fmt.Stringer](x T) string            { return x.String() }
func App[T any](x T, f func(T) T) T               { return f(x) }
func Ident[T any](x T) T                          { return x }
func Apply2[T, U any](x T, f func(T) U) U         { return f(x) }
func Pair[T any, PT interface{ *T }](p PT) string { return fmt.Sprintf("%T", p) }

type named []int
type D float64

func (d D) String() string { return "D" + strconv.FormatFloat(float64(d), 'f', 1, 64) }

type G[T any] struct{ x T }

func GX[T any](g G[T]) T { return g.x }

func Conv[To, From int | float64 | int8](f From) To { return To(f) }

func Bytes[T ~string | ~[]byte](x T) (n int, r string) {
	for i := 0; i < len(x); i++ {
		n += int(x[i])
	}
	return n, string(x[1:])
}

func AppendAll[T ~[]byte](b T, s string) T { return append(b, s...) }

func Switch[T int | string](x T) string {
	switch v := any(x).(type) {
	case int:
		return "int " + strconv.Itoa(v+1)
	case string:
		return "string " + v
	}
	return "?"
}

func Make[T any](n int) []T                     { return make([]T, n, 2*n) }
func MakeS[S ~[]E, E any](n int) S              { return make(S, n) }
func MakeM[M ~map[K]V, K comparable, V any]() M { return make(M) }

func Shift[T ~uint8 | ~int32](x T, n uint) T         { return x<<n | 1 }
func Const[T ~uint8 | ~float64]() T                  { return 7 }
func Neg[T ~int | ~float32](x T) T                   { return -x + 1 }
func Inc[T ~int | ~float64](x *T)                    { *x++; *x += 2; *x *= 3 }
func MinMax[T int | float64 | string](a, b T) (T, T) { return min(a, b), max(a, b) }
func Clear[M ~map[K]V, K comparable, V any](m M) int {
	delete(m, *new(K))
	n := len(m)
	clear(m)
	return n
}

type Iterator[T any] interface {
	Next() (T, bool)
}
type sliceIter[T any] struct {
	xs []T
	i  int
}

func (s *sliceIter[T]) Next() (x T, ok bool) {
	if s.i < len(s.xs) {
		x, ok = s.xs[s.i], true
		s.i++
	}
	return
}
func Iter[T any](xs []T) Iterator[T] { return &sliceIter[T]{xs: xs} }

type mapIter[T, U any] struct {
	it Iterator[T]
	f  func(T) U
}

func (m mapIter[T, U]) Next() (u U, ok bool) {
	x, ok := m.it.Next()
	if !ok {
		return
	}
	return m.f(x), true
}
func MapI[T, U any](it Iterator[T], f func(T) U) Iterator[U] { return mapIter[T, U]{it, f} }
func All[T any](it Iterator[T]) (out []T) {
	for x, ok := it.Next(); ok; x, ok = it.Next() {
		out = append(out, x)
	}
	return
}

func Defer[T any](x T) (r T) {
	defer func() { recover(); r = x }()
	var p *T
	return *p
}

func Go[T any](xs []T, f func(T) T) []T {
	type res struct {
		i int
		v T
	}
	c := make(chan res)
	for i, x := range xs {
		go func() { c <- res{i, f(x)} }()
	}
	out := make([]T, len(xs))
	for range xs {
		r := <-c
		out[r.i] = r.v
	}
	return out
}

func main() {
	fmt.Println(Two(1, "a"), Two('x', 2.5), Two[int64](3, true))
	fmt.Println(Same(1, 2.5), Same('a', 1))
	fmt.Println(Slice(1, 2, 3.0), Slice[any](1, "a"), Slice("a"))
	fmt.Println(MapKV(map[string][]int{}), Fn(strconv.Itoa), Fn(func(x D) named { return nil }))
	fmt.Println(Ch(make(chan int)), PtrTo(&[]int{1}), Arr([...]string{"a", "b", "c"}))
	fmt.Println(Core(named{1}))
	fmt.Println(Core([]string{}))
	fmt.Println(Partial[string](1), Partial[D, []int](nil))
	fmt.Println(Iface(D(2.5)))
	fmt.Println(App(3, Ident), App("s", func(s string) string { return s + s }))
	fmt.Println(Apply2(5, strconv.Itoa), Apply2(2.5, Slice2))
	fmt.Println(Pair(new(int)))
	fmt.Println(GX(G[string]{"g"}), GX(G[D]{3}))
	fmt.Println(Conv[int](2.9), Conv[float64](3), Conv[int8](300))
	fmt.Println(Bytes("abc"))
	fmt.Println(Bytes([]byte("abc")))
	fmt.Println(string(AppendAll([]byte("x"), "yz")))
	fmt.Println(Switch(1), Switch("q"))
	fmt.Println(len(Make[string](3)), cap(Make[int](3)), len(MakeS[named](4)), MakeM[map[string]int]())
	fmt.Println(Shift(uint8(200), 1), Shift(int32(5), 3), Const[uint8](), Const[float64]())
	fmt.Println(Neg(5), Neg(float32(2.5)))
	x, y := 1, 1.5
	Inc(&x)
	Inc(&y)
	fmt.Println(x, y)
	fmt.Println(MinMax(3, 1))
	fmt.Println(MinMax("b", "a"))
	fmt.Println(Clear(map[int]int{0: 1, 5: 6}))
	fmt.Println(All(MapI(Iter([]int{1, 2, 3}), func(i int) string { return strconv.Itoa(i * i) })))
	fmt.Println(Defer(42), Defer("d"))
	fmt.Println(Go([]int{1, 2, 3}, func(i int) int { return i * 10 }))
	var f func(string) string = Ident
	fmt.Println(f("assigned"))
	g := func() func(int) int { return Ident }
	fmt.Println(g()(8))
	fs := []func(int) int{Ident[int], Ident}
	fmt.Println(fs[1](9))
	fmt.Println(map[string]func(int) int{"a": Ident}["a"](3))
}

func Slice2[T any](x T) []T { return []T{x} }
