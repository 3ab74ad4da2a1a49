package main

import (
	"cmp"
	"fmt"
	"strings"
)

// Type sets: of a type, of ~T, of a union, of an intersection, with methods.
type Int interface{ int }
type AnyInt interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64
}
type AnyUint interface {
	~uint | ~uint8 | ~uint16
}
type Integer interface{ AnyInt | AnyUint }
type Float interface{ ~float32 | ~float64 }
type Narrow interface {
	Integer
	~int | ~uint8 | ~string // the intersection holds ~int and ~uint8
}
type StringableInt interface {
	~int
	String() string
}
type Bytes interface{ ~[]byte | ~string }
type Ptr[T any] interface{ *T }
type Mixed interface {
	comparable
	~int | ~string | [2]int
}

type MyInt int

func (m MyInt) String() string { return fmt.Sprintf("MyInt(%d)", int(m)) }

func only[T Int](x T) T { return x * 2 }
func sum[T Integer | Float](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}
func narrow[T Narrow](x T) T          { return x<<1 | 1 }
func str[T StringableInt](x T) string { return x.String() + fmt.Sprint(int(x)+1) }
func size[B Bytes](b B) int           { return len(b) + cap([]byte(b)) - cap([]byte(b)) }
func deref[T any, P Ptr[T]](p P) T    { return *p }
func mixed[T Mixed](a, b T) bool      { return a == b }

// A constraint literal: interface{...} may be left out around ~T and unions.
func lit1[T interface{ ~int }](x T) T { return -x }
func lit2[T ~int | ~string](x T) T    { return x + x }
func lit3[T *int | *string](x T) bool { return x == nil }
func lit4[S []E, E any](s S) int      { return len(s) }

// Ambiguities of the grammar, with a comma or an interface.
type L1[P *int,] []P
type L2[P interface{ *int }] []P

// Comparable: strictly for non-interfaces, at run time for interfaces (satisfied, though not implemented).
func index[T comparable](xs []T, x T) int {
	for i, v := range xs {
		if v == x {
			return i
		}
	}
	return -1
}

type Key[K comparable] struct {
	m map[K]int
}

// Self-referring constraints.
type Ordered[T any] interface{ Less(T) bool }

func minOf[T Ordered[T]](a, b T) T {
	if a.Less(b) {
		return a
	}
	return b
}

type Age int

func (a Age) Less(b Age) bool { return a < b }

type Cloner[T any] interface{ Clone() T }
type Node[T Cloner[T]] struct{ v T }

func (n Node[T]) Copy() Node[T] { return Node[T]{n.v.Clone()} }

type Doc string

func (d Doc) Clone() Doc { return d + "'" }

// A type parameter declared by an earlier one's constraint, and the other way round.
func pair[K comparable, V ~[]K, M ~map[K]V](m M, k K) V { return m[k] }
func back[V ~[]K, K any](v V) K                         { return v[0] }

// A generic type inside itself, in methods, as embedded field, in interfaces.
type Tree[K cmp.Ordered, V any] struct {
	root *node[K, V]
}
type node[K cmp.Ordered, V any] struct {
	k    K
	v    V
	l, r *node[K, V]
}

func (t *Tree[K, V]) find(k K) **node[K, V] {
	p := &t.root
	for *p != nil && (*p).k != k {
		if k < (*p).k {
			p = &(*p).l
		} else {
			p = &(*p).r
		}
	}
	return p
}
func (t *Tree[K, V]) Put(k K, v V) {
	p := t.find(k)
	if *p == nil {
		*p = &node[K, V]{k: k}
	}
	(*p).v = v
}
func (t *Tree[K, V]) All() func(func(K, V) bool) {
	return func(yield func(K, V) bool) { t.root.walk(yield) }
}
func (n *node[K, V]) walk(yield func(K, V) bool) bool {
	return n == nil || n.l.walk(yield) && yield(n.k, n.v) && n.r.walk(yield)
}

// Operations on type parameters: those that every type in the set allows.
func ops[T ~int | ~uint8](a, b T) []T {
	return []T{a + b, a - b, a * b, a / b, a % b, a & b, a | b, a ^ b, a &^ b, a << 1, a >> b, -a, ^a, +a}
}
func cmpAll[T cmp.Ordered](a, b T) []bool {
	return []bool{a == b, a != b, a < b, a <= b, a > b, a >= b}
}
func loop[T ~[]int](x T) (s int) {
	for _, v := range x {
		s += v
	}
	return s
}
func counts[T ~int](n T) (out []T) {
	for i := range n {
		out = append(out, i)
	}
	return
}
func calls[F ~func(int) int](f F) int                     { return f(1) }
func convs[T ~int | ~float32, U ~uint8 | ~float64](x T) U { return U(x) }
func toStr[T ~[]byte | ~[]rune | ~string](x T) string     { return string(x) }
func zero[T any]() (z T)                                  { return }
func isZero[T comparable](x T) bool                       { var z T; return x == z }
func kind[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case []T:
		return "slice"
	case fmt.Stringer:
		return "Stringer"
	case string, bool:
		return "string or bool"
	}
	return "other"
}
func chanOps[C ~chan int](c C) (int, bool) { c <- 1; close(c); <-c; v, ok := <-c; return v, ok }
func mapOps[M ~map[string]V, V any](m M, v V) (int, bool) {
	m["a"] = v
	_, ok := m["b"]
	delete(m, "zz")
	n := len(m)
	clear(m)
	return n + len(m), ok
}
func makes[S ~[]E, M ~map[int]E, C ~chan E, E any]() (int, int, int) {
	return len(make(S, 2)), len(make(M, 3)), cap(make(C, 4))
}
func deferred[T any](log func(T), xs ...T) {
	for _, x := range xs {
		defer log(x)
	}
}
func minmax[T cmp.Ordered](a, b, c T) (T, T) { return min(a, b, c), max(a, b, c) }

func main() {
	fmt.Println(only(4), sum(1, 2), sum(1.5, 2), sum[MyInt](1, 2), sum[uint8](250, 10), narrow(3), narrow(uint8(200)), str(MyInt(1)))
	fmt.Println(size("abc"), size([]byte("de")), deref(&[]int{1}[0]), mixed([2]int{1}, [2]int{1}), mixed("a", "b"), lit1(3), lit2("ab"), lit2(MyInt(4)), lit3((*int)(nil)), lit4([]int{1}))
	fmt.Printf("%T %T\n", L1[*int]{}, L2[*int]{})
	fmt.Println(index([]string{"a", "b"}, "b"), index([]any{1, "x", nil}, any("x")), index([]error{nil}, nil), index([]struct{ a any }{{1}}, struct{ a any }{1}), Key[any]{map[any]int{"k": 1}}.m["k"])
	func() {
		defer func() { fmt.Println(recover()) }()
		index([]any{[]int{}}, any([]int{}))
	}()
	fmt.Println(minOf(Age(3), Age(2)), Node[Doc]{"d"}.Copy(), pair(map[string][]string{"a": {"b"}}, "a"), back([]bool{true}))
	var t Tree[string, int]
	for i, w := range strings.Fields("the quick brown fox the dog") {
		t.Put(w, i)
	}
	for k, v := range t.All() {
		fmt.Print(k, "=", v, " ")
		if k == "quick" {
			break
		}
	}
	fmt.Println()
	fmt.Println(ops(7, 2), ops[uint8](7, 2), cmpAll(1.5, 2), cmpAll("b", "a"))
	fmt.Println(loop([]int{1, 2}), counts(3), calls(func(i int) int { return i + 41 }), convs[float32, uint8](65.7), convs[int, float64](3))
	fmt.Println(toStr([]byte("b")), toStr([]rune("é")), toStr("s"), zero[int](), zero[*int](), zero[[2]string](), isZero(""), isZero(1), isZero[any](nil))
	fmt.Println(kind(1), kind(MyInt(1)), kind("s"), kind(1.5), kind[any]([]any{}))
	fmt.Println(chanOps(make(chan int, 2)))
	fmt.Println(mapOps(map[string]int{"b": 1}, 2))
	fmt.Println(makes[[]int, map[int]int, chan int]())
	deferred(func(x string) { fmt.Print(x, " ") }, "a", "b", "c")
	fmt.Println(minmax(2, 3, 1))
	fmt.Println(minmax("b", "c", "a"))
}
