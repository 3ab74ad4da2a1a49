package l

import "fmt"

type List[T any] struct{ items []T }

func Of[T any](x ...T) *List[T] { return &List[T]{x} }
func (l *List[T]) Add(x ...T)   { l.items = append(l.items, x...) }
func (l List[T]) Len() int      { return len(l.items) }
func (l *List[T]) To[U any](f func(T) U) *List[U] {
	r := &List[U]{}
	for _, x := range l.items {
		r.items = append(r.items, f(x))
	}
	return r
}
func Map[T, U any](l *List[T], f func(T) U) *List[U] { return l.To(f) }
func (l List[T]) String() string                     { return fmt.Sprint("list", l.items) }

type Plain struct{ N int }

func (p Plain) Conv[T ~int8 | ~uint8 | ~float64]() T { return T(p.N) }

type Queue[T any] interface {
	First() T
	hidden()
}
type q[T any] struct{ x T }

func (q q[T]) First() T        { return q.x }
func (q q[T]) hidden()         {}
func NewQ[T any](x T) Queue[T] { return q[T]{x} }

type Pair[A, B any] struct {
	A A
	B B
}

func Each[T any](l *List[T], f func(T)) {
	for _, x := range l.items {
		f(x)
	}
}

type reg[T any] struct{ m map[string]T }

func (r *reg[T]) Get() int { return len(r.m) + counter }

var Reg = &reg[int]{map[string]int{"a": counter}}
var counter = func() int { return 7 }()

func Use[T interface{ Less(T) bool }](x T) { fmt.Println(x.Less(x)) }
