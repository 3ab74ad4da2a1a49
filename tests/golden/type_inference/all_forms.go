package main

import (
	"cmp"
	"fmt"
	"io"
	"strconv"
	"strings"
)

type Ints []int
type Dict map[string]float64
type MyFn func(int) string
type Num interface {
	~int | ~int64 | ~float64 | ~complex128
}
type Ch chan<- string

func T1[T any](T) string         { return fmt.Sprintf("%T", *new(T)) }
func T2[A, B any](A, B) string   { return T1(*new(A)) + "," + T1(*new(B)) }
func same[T any](x, y T) string  { return T1(x) }
func many[T any](xs ...T) string { return T1(*new(T)) + "/" + fmt.Sprint(len(xs)) }
func scale[S ~[]E, E Num](s S, c E) S {
	r := make(S, len(s))
	for i, v := range s {
		r[i] = v * c
	}
	return r
}
func dedup[S ~[]E, E comparable](s S) S {
	seen := map[E]bool{}
	var out S
	for _, x := range s {
		if !seen[x] {
			seen[x] = true
			out = append(out, x)
		}
	}
	return out
}
func ptrMethod[T any, PT interface {
	*T
	Set(string)
}](s string) T {
	var t T
	PT(&t).Set(s)
	return t
}
func fromStrings[T any, PT interface {
	*T
	Set(string)
}](ss []string) (out []T) {
	for _, s := range ss {
		out = append(out, ptrMethod[T, PT](s))
	}
	return
}
func apply[F ~func(A) R, A, R any](f F, a A) R { return f(a) }
func mapKV[M ~map[K]V, K cmp.Ordered, V any](m M) string {
	return T1(*new(M)) + T1(*new(K)) + T1(*new(V))
}
func send[C ~chan<- E | ~chan E, E any](c C, e E) string         { return T1(c) + T1(e) }
func elem[T any, P interface{ ~*T }](p P) T                      { return *p }
func arr[T any](a [3]T, n int) T                                 { return a[n] }
func fn[A, B any](f func(A) B, g func(B) A) string               { return T2(*new(A), *new(B)) }
func conv[To, From Num2](x From) To                              { return To(x) }
func iface[T any](x interface{ Get() T }) T                      { return x.Get() }
func nested[K comparable, V any](m map[K][]map[string]*V) string { return T2(*new(K), *new(V)) }
func variadicFn[T any](fs ...func(T)) string                     { return T1(*new(T)) }
func chans[T any](r <-chan T, w chan<- T) string                 { return T1(*new(T)) }
func pairs[K comparable, V any](f func(func(K, V) bool)) string  { return T2(*new(K), *new(V)) }
func box[T any](b Box[T]) T                                      { return b.v }
func lists[T any](a []T, b ...[]T) string                        { return T1(*new(T)) + fmt.Sprint(len(b)) }

type Num2 interface{ ~int | ~float64 | ~uint8 }
type Setter struct{ s string }

func (s *Setter) Set(x string) { s.s = x + "!" }

type Box[T any] struct{ v T }

func (b Box[T]) Get() T { return b.v }

type IntBox struct{ Box[int] }
type BoxAlias[T any] = Box[[]T]
type Getter[T any] interface{ Get() T }

func viaGetter[T any, G Getter[T]](g G) T { return g.Get() }
func viaParam[T any](g Getter[T]) T       { return g.Get() }
func idn[T any](x T) T                    { return x }
func less[T cmp.Ordered](a, b T) bool     { return a < b }
func sortBy[T any](xs []T, less func(T, T) bool) string {
	return T1(*new(T)) + fmt.Sprint(less(xs[0], xs[1]))
}
func compose[A, B, C any](f func(A) B, g func(B) C) func(A) C { return func(a A) C { return g(f(a)) } }

func takesFn(f func(int) int, g func(string, string) bool) (int, bool) { return f(1), g("a", "b") }
func returnsFn() func(float64) float64                                 { return idn }

type holder struct{ f func(string) string }

func main() {
	// Function argument type inference: typed arguments, then untyped constants at their default type.
	fmt.Println(T1(1), T1('x'), T1(1.0), T1(1i), T1("s"), T1(true), T1(1 < 2), T1(1<<3), T1[any](nil), T1(struct{}{}))
	var f32 float32
	var i8 int8
	fmt.Println(same(f32, 1), same(1, f32), same(1, 2.5), same('a', 1), same(1, 2i), same(1.5, 'x'), same(i8, 'a'), many(1, 2.0, 'c'), many(1, 2, 3i), many(i8, 1, 2), many[any](), many('a', 'b'), many[float32](1, 2))
	fmt.Println(same[any](1, "a"), many[error](nil, io.EOF), lists([]int{}), lists([]string{}, nil, []string{}))
	// Inexact unification: a defined type against a type literal; channels with directions.
	fmt.Printf("%T %T %v\n", scale(Ints{1, 2}, 3), dedup([]string{"a", "a"}), dedup(Ints{1, 1, 2}))
	fmt.Println(same(Ints{}, []int{}), same([]int{}, Ints{}), chans(make(chan int), make(chan int)), send(Ch(nil), "x"), send(make(chan int), 1))
	fmt.Println(apply(strconv.Itoa, 4)+"", apply(MyFn(func(i int) string { return "f" + fmt.Sprint(i) }), 5), mapKV(Dict{}), mapKV(map[rune]bool{}), elem(new(6)), arr([3]string{"a", "b"}, 1))
	// Interfaces: a type parameter is found through methods.
	fmt.Println(iface(Box[string]{"boxed"}), iface(IntBox{Box[int]{7}}), viaParam[int](IntBox{}), viaGetter(IntBox{Box[int]{8}}), box(IntBox{}.Box), viaParam(Getter[string](Box[string]{"g"})))
	fmt.Println(nested(map[int][]map[string]*bool{}), fn(func(int) string { return "" }, nil), pairs(func(yield func(string, int) bool) {}), variadicFn(func(error) {}), variadicFn(func(int) {}, nil))
	// Constraint type inference.
	fmt.Println(ptrMethod[Setter]("a"), fromStrings[Setter]([]string{"b", "c"}))
	// Partial instantiation: the rest is inferred.
	fmt.Println(conv[float64](3), conv[uint8](65.0), conv[int](f(2)), T2[string]("a", 1), T2[any, any](1, 2))
	half := conv[float64, int]
	fmt.Println(half(5))
	// Generic functions as arguments, and assigned to function variables.
	fmt.Println(sortBy([]string{"a", "b"}, less), sortBy([]float64{2, 1}, less[float64]), apply(idn[string], "idn"))
	fmt.Println(takesFn(idn, less))
	var v1 func(int) int = idn
	var v2 func([]byte, byte) []byte
	v2 = scaleBytes
	var v3 func(Ints, int) Ints = scale
	h := holder{f: idn}
	h2 := holder{idn}
	fs := []func(int) int{idn, func(i int) int { return -i }}
	fm := map[string]func(int, int) bool{"less": less}
	c := make(chan func(int) int, 1)
	c <- idn
	fmt.Println(v1(1), v2([]byte{1, 2}, 2), v3(Ints{3}, 3), h.f("h"), h2.f("h2"), fs[0](9), fm["less"](1, 2), (<-c)(3), returnsFn()(1.5))
	fmt.Println(compose(strconv.Itoa, func(s string) []string { return strings.Split(s, "") })(123), compose(idn[int], strconv.Itoa)(4))
	fmt.Println(compose(func(i int) float64 { return float64(i) / 2 }, idn)(3))
	func() (func(int, int) bool, error) { return less, nil }()
	// Results inferred from one variable each; several at once.
	var x1, x2 func(string) string = idn, idn
	fmt.Println(x1("x1"), x2("x2"))
	// Aliases are looked through.
	fmt.Println(box(BoxAlias[int]{[]int{1}}), unalias(BoxAlias[string]{}))
	// Recursive and mutual generic calls infer too.
	fmt.Println(depth(3, "x"), ping(2, 1.5))
	// The spread of a slice, results of one call as arguments.
	fmt.Println(many([]float32{1, 2}...), same(two()), many(two()))
}

func two() (int, int)                         { return 1, 2 }
func f(x float64) float64                     { return x + .75 }
func scaleBytes[S ~[]E, E ~uint8](s S, c E) S { return append(s, c) }
func unalias[T any](b BoxAlias[T]) string     { return T1(*new(T)) }
func depth[T any](n int, x T) string {
	if n == 0 {
		return T1(x)
	}
	return depth(n-1, x)
}
func ping[T any](n int, x T) string {
	if n == 0 {
		return T1(x)
	}
	return pong(x, n)
}
func pong[U any](x U, n int) string { return ping(n-1, x) }
