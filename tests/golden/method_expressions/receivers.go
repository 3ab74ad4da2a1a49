// Spec: Method expressions. The receiver becomes the first parameter: of named and embedded types, pointers,
// interfaces, type parameters and generic types.
package main

import "fmt"

type V struct{ a int }

func (v V) Add(x int) int   { v.a += x; return v.a }
func (v *V) Grow(x int) int { v.a += x; return v.a }

type W struct{ V }
type X struct{ *W }

type Adder interface{ Add(int) int }

type List[T any] struct {
	v    T
	next *List[T]
}

func (l *List[T]) Push(v T) *List[T] { return &List[T]{v, l} }
func (l List[T]) Val() T             { return l.v }

func (l *List[T]) Map[U any](f func(T) U) *List[U] {
	if l == nil {
		return nil
	}
	return &List[U]{f(l.v), l.next.Map(f)}
}

func sums[T Adder](n int, ts ...T) (r []int) {
	add := T.Add
	for _, t := range ts {
		r = append(r, add(t, n))
	}
	return r
}

func grown[T any, P interface {
	*T
	Grow(int) int
}](n int) T {
	var t T
	grow := P.Grow
	grow(&t, n)
	return t
}

func main() {
	v := V{1}
	fmt.Println(V.Add(v, 1), (V).Add(v, 2), (*V).Add(&v, 3), v.a)
	fmt.Println((*V).Grow(&v, 10), v.a)

	w := W{v}
	x := X{&w}
	fmt.Println(W.Add(w, 1), (*W).Grow(&w, 1), X.Add(x, 1), X.Grow(x, 1), (*X).Grow(&x, 1), w.a)

	fmt.Println(Adder.Add(v, 5), Adder.Add(x, 5), interface{ Grow(int) int }.Grow(&v, 5), v.a)
	fmt.Println(struct{ V }.Add(struct{ V }{v}, 1))

	byName := map[string]func(*V, int) int{"add": (*V).Add, "grow": (*V).Grow}
	fmt.Println(byName["add"](&v, 1), byName["grow"](&v, 1), v.a)
	fmt.Printf("%T %T %T\n", V.Add, (*V).Grow, Adder.Add)

	l := (*List[int]).Push(nil, 7)
	l = (*List[int]).Push(l, 8)
	fmt.Println(List[int].Val(*l), (*List[int]).Map[string](l, func(i int) string { return fmt.Sprint("<", i, ">") }).next.v)

	fmt.Println(sums(1, V{1}, V{2}), sums(2, &V{3}), sums[Adder](3, V{4}, x), grown[V](9))
}
