package main

import (
	"fmt"
	"strings"
	"sync"
)

type nodeList = []*Node
type Polar = polar
type polar struct{ r, phi float64 }
type Node struct{ name string }

// An alias denotes the same type: methods declared through it belong to that type.
func (p Polar) R() float64     { return p.r }
func (p *Polar) Set(r float64) { p.r = r }

type (
	Builder = strings.Builder
	Str     = string
	Fn      = func(Str) Str
	Any     = interface{}
	Err     = error
	Ptr     = *Node
	Arr     = [3]Str
	Chain   = Chain1
	Chain1  = Chain2
	Chain2  = int
	Mu      = sync.Mutex
)

// Generic aliases.
type (
	Set[P comparable] = map[P]bool
	Pair[A, B any]    = struct {
		First  A
		Second B
	}
	Swap[A, B any]                 = Pair[B, A]
	List[T any]                    = []T
	Matrix[T any]                  = List[List[T]]
	Func[A, R any]                 = func(A) R
	Opt[T any]                     = *T
	Box[T any]                     = box[T]
	IntBox                         = Box[int]
	Same[T any]                    = box[T]
	Fixed[T any]                   = box[string]
	Num[T ~int | ~float64]         = List[T]
	Ch[T any]                      = <-chan T
	Iter[K, V any]                 = func(yield func(K, V) bool)
	Phantom[T any]                 = int
	Cmp[T interface{ Cmp(T) int }] = []T
	Union                          = interface{ ~int | ~string }
)
type box[T any] struct{ v T }

func (b box[T]) Get() T   { return b.v }
func (b *box[T]) Put(v T) { b.v = v }

type Rec = struct{ next *RecNode }
type RecNode struct {
	Rec
	n int
}

type ID int

func (a ID) Cmp(b ID) int { return int(a - b) }

func size[K comparable](s Set[K]) int { return len(s) }
func elems[T any](m Matrix[T]) (n int) {
	for _, row := range m {
		n += len(row)
	}
	return
}
func firstOf[A, B any](p Pair[A, B]) A    { return p.First }
func unbox[T any](b Same[T]) T            { return b.v }
func apply[A, R any](f Func[A, R], a A) R { return f(a) }
func each[K, V any](it Iter[K, V]) (out []any) {
	for k, v := range it {
		out = append(out, k, v)
	}
	return
}
func useUnion[T Union](x T) T { return x + x }

type Emb struct {
	Box[int]
	Polar
	Str
	Mu
}

func main() {
	var l nodeList = []*Node{{"a"}}
	p := Polar{1, 2}
	p.Set(3)
	fmt.Printf("%T %v %v %T\n", p, p.R(), polar(p) == p, l)
	var b Builder
	b.WriteString("built")
	var c Chain = 5
	var s Any = Str("x")
	fmt.Printf("%s %T %T %T %T %T\n", b.String(), c, s, Arr{}, Fn(nil), Ptr(nil))
	var set Set[string] = map[string]bool{"a": true}
	fmt.Printf("%T %v %d\n", set, set, size(set))
	fmt.Printf("%T %v %v\n", Swap[int, string]{"a", 1}, Swap[int, string]{First: "b"}, firstOf(Pair[int, bool]{7, true}))
	m := Matrix[float64]{{1, 2}, {3}}
	fmt.Printf("%T %v %d\n", m, m, elems(m))
	fmt.Println(apply(func(s string) int { return len(s) }, "four"), apply(strings.ToUpper, "up"), apply[int, string](func(i int) string { return fmt.Sprint(i) }, 3))
	ib := IntBox{4}
	ib.Put(5)
	var same Same[int] = ib
	fmt.Printf("%T %v %v %v %T %v\n", ib, ib.Get(), unbox(same), unbox(box[string]{"u"}), Fixed[int]{"f"}, Box[int].Get(ib))
	var o Opt[int] = new(3)
	fmt.Println(*o, Num[ID]{1, 2}, Phantom[string](4), Cmp[ID]{3, 1}[0].Cmp(1), useUnion("ab"), useUnion(ID(2)))
	fmt.Printf("%T %T %T %T\n", Ch[int](nil), Iter[int, string](nil), Phantom[bool](1), Set[Chain](nil))
	fmt.Println(each(Iter[int, string](func(yield func(int, string) bool) { _ = yield(1, "a") && yield(2, "b") })))
	e := Emb{Box[int]{6}, Polar{7, 8}, "str", Mu{}}
	e.Lock()
	e.Put(9)
	e.Unlock()
	fmt.Println(e.Get(), e.R(), e.Str, e.Box.v, e.Polar.phi, e.v)
	r := RecNode{Rec{&RecNode{n: 2}}, 1}
	fmt.Println(r.next.n, r.Rec.next.next == nil)
	type local = map[string]local2
	var lo local = map[string]local2{"k": 1}
	fmt.Printf("%T %v\n", lo, lo)
	var err Err = fmt.Errorf("e")
	fmt.Println(err)
	switch any(set).(type) {
	case Set[int]:
		fmt.Println("no")
	case Set[Str]:
		fmt.Println("Set[string]")
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = s.(IntBox)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = s.(Set[int])
	}()
}

type local2 = int
