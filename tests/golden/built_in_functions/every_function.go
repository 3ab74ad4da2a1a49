// Every built-in function on values of every kind, on type parameters, on nil; what panics.
package main

import (
	"fmt"
	"math"
)

type S []int
type M map[string]int
type N[T any] []T
type Pt struct {
	a int
	b float64
}
type Bs []byte
type Str string
type Z struct{}

func grow[P ~[]E, E any](p P, e ...E) P                            { return append(p, e...) }
func wipe[P ~[]int | ~map[string]int](p P) int                     { clear(p); return len(p) }
func cl[P ~chan int | ~chan<- int](p P)                            { close(p) }
func del[P ~map[K]V, K comparable, V any](p P, k K) int            { delete(p, k); return len(p) }
func lc[P ~[]int | ~chan int | ~[3]int | ~*[3]int](p P) (int, int) { return len(p), cap(p) }
func mk[P ~[]E, E any](n, c int) P                                 { return make(P, n, c) }
func mkm[P ~map[K]V, K comparable, V any]() P                      { return make(P, 3) }
func mkc[P ~chan E, E any](n int) P                                { return make(P, n) }
func mn[T ~int | ~float64 | ~string](a T, b T) (T, T)              { return min(a, b), max(a, b) }
func nw[T any](t T) (*T, *T)                                       { return new(T), new(t) }
func cp[D ~[]byte, T ~string | ~[]byte](d D, t T) int              { return copy(d, t) }
func try(n string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(n, r)
		}
	}()
	f()
}
func main() {
	s0 := []int{0, 0}
	s1 := append(s0, 2)
	s2 := append(s1, 3, 5, 7)
	s3 := append(s2, s0...)
	s4 := append(s3[3:6], s3[2:]...)
	fmt.Println(s0, s1, s2, s3, s4)
	var t []interface{}
	t = append(t, 42, 3.1415, "foo")
	var b []byte
	b = append(b, "bar"...)
	fmt.Println(t, b)
	// overlap of append in place
	o := make([]int, 5, 10)
	for i := range o {
		o[i] = i
	}
	o = append(o[:1], o...)
	fmt.Println(o)
	o = append(o[2:4], o[1:6]...)
	fmt.Println(o)
	x := append(o[:0:0], o...)
	x[0] = 99
	fmt.Println(o[0], append([]int(nil)) == nil, append([]int(nil), []int{}...) == nil, append([]int{}) == nil, append(S(nil), 1), append(N[string]{"a"}, "b"))
	fmt.Println(grow(S{1}, 2), grow(N[any](nil)), grow([]string{}, "x", "y"))
	zz := append([]Z{}, Z{}, Z{})
	fmt.Println(len(zz), len(append(zz, make([]Z, 1<<30)...)))
	var a = [...]int{0, 1, 2, 3, 4, 5, 6, 7}
	s := make([]int, 6)
	bb := make([]byte, 5)
	n1 := copy(s, a[0:])
	fmt.Println(n1, s)
	n2 := copy(s, s[2:])
	n3 := copy(bb, "Hello, World!")
	fmt.Println(n2, s, n3, string(bb), copy(s[2:], s), s, cp(bb, Bs("xy")), cp(bb[2:], Str("zz")), string(bb))
	fmt.Println(copy(s, nil2()), copy(nil2(), s))
	// clear
	m := M{"a": 1}
	fmt.Println(wipe(m), wipe(s[:3]), s, wipe(M(nil)), wipe([]int(nil)), m)
	ar := [3]string{"a", "b", "c"}
	clear(ar[1:])
	fmt.Printf("%q\n", ar)
	// close
	c := make(chan int, 2)
	c <- 1
	cl(c)
	v, ok := <-c
	w, ok2 := <-c
	fmt.Println(v, ok, w, ok2, len(c), cap(c))
	try("close closed", func() { close(c) })
	try("close nil", func() { var c chan int; close(c) })
	try("close closed gen", func() { cl(c) })
	try("send", func() { c <- 1 })
	try("select send", func() {
		select {
		case c <- 1:
		default:
		}
	})
	// complex
	x32 := float32(math.Cos(math.Pi / 2))
	var c64 = complex(5, -x32)
	var sI int = complex(1, 0)
	const bc = complex(1.0, -1.4)
	const im = imag(bc)
	fmt.Printf("%T %v %v %T %v\n", c64, sI, bc, real(c64), im)
	z := complex(1.5, -2.5)
	fmt.Println(z == complex128(complex(real(z), imag(z))), real(3), imag('a'), real(1.5i), complex(1, 'a'))
	// delete
	fmt.Println(del(M{"a": 1, "b": 2}, "a"), del(map[any]int{1: 1}, any(1)), del(map[float64]int{math.NaN(): 1}, math.NaN()), del(M(nil), "x"))
	try("delete unhashable", func() { delete(map[any]int{1: 1}, any([]int{})) })
	try("delete unhashable nil", func() { delete(map[any]int(nil), any([]int{})) })
	try("delete unhashable empty", func() { delete(map[any]int{}, any(map[int]int{})) })
	// len cap
	fmt.Println(lc2([]int{1}, make(chan int, 4), [3]int{}, &[3]int{}))
	var ns []int
	var nm map[int]int
	var nc chan int
	var np *[5]int
	fmt.Println(len(ns), cap(ns), len(nm), len(nc), cap(nc), len(np), cap(np))
	// make
	fmt.Println(len(mk[S](1, 3)), cap(mk[S](1, 3)), len(mkm[M]()), cap(mkc[chan string](4)))
	n := -1
	big := 1 << 62
	try("neg len", func() { _ = make([]int, n) })
	try("neg cap", func() { _ = make([]int, 0, n) })
	try("len > cap", func() { _ = make([]int, 3, n+2) })
	try("big", func() { _ = make([]int, big) })
	try("big cap", func() { _ = make([]int, 1, big) })
	try("neg chan", func() { _ = make(chan int, n) })
	try("big chan", func() { _ = make(chan int, big) })
	try("neg map", func() { fmt.Println(len(make(map[int]int, n))) })
	try("gen neg", func() { mk[S](n, 1) })
	try("u64", func() { _ = make([]int, uint64(1<<63)+uint64(big)) })
	try("i8", func() { _ = make([]byte, int8(n)) })
	try("zero size", func() { fmt.Println(len(make([]Z, big))) })
	try("zero size neg", func() { fmt.Println(len(make([]Z, n))) })
	var f32 float32 = 2
	fmt.Println(max(0, f32), max(1, 2.0, 10), max("", "foo", "bar"), min(3), len(make([]int, 2.0)))
	fmt.Printf("%T %T %T\n", max(0, f32), max(1, 2.0, 10), min('a', 1))
	fmt.Println(mn(1, 2))
	fmt.Println(mn("b", "a"))
	fmt.Println(mn(math.NaN(), 1))
	nz := math.Copysign(0, -1)
	fmt.Println(math.Signbit(min(nz, 0)), math.Signbit(max(nz, 0)), min(math.Inf(-1), 1), max(math.Inf(1), nz), max(math.NaN(), math.Inf(1)), min(2, math.NaN(), 1))
	p, q := nw(Pt{1, 2})
	fmt.Println(*p, *q)
	pe := new(error(nil))
	pi := new(any(3))
	fmt.Printf("%T %T %T %v\n", pe, pi, new(1 < 2), *new(len("abc") * 2))
	pp := new(Pt)
	pp.a++
	pp2 := pp
	pp2.b = 1.5
	fmt.Println(*pp, new(*pp) == pp, *new(*pp) == *pp)
	arr := [2]int{1, 2}
	pa := new(arr)
	pa[0] = 9
	fmt.Println(arr, *pa, new(int) == new(int))
	fn := new(func() int { return 7 })
	fmt.Println((*fn)())
	fmt.Println(*new('a'), *new("s"), *new(2.5), *new(1i), *new(true))
}
func nil2() []int { return nil }
func lc2(a []int, b chan int, c [3]int, d *[3]int) string {
	return fmt.Sprint(lc(a)) + fmt.Sprint(lc(b)) + fmt.Sprint(lc(c)) + fmt.Sprint(lc(d))
}
