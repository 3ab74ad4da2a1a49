package main

import (
	"fmt"
	"reflect"
)

// Methods of a defined type: those with receiver T; of *T: those with receiver *T or T.
type T struct{ n int }

func (t T) Val() int  { return t.n }
func (t *T) Ptr() int { t.n++; return t.n }

type Valer interface{ Val() int }
type Ptrer interface{ Ptr() int }

func has(x any) string {
	_, v := x.(Valer)
	_, p := x.(Ptrer)
	return fmt.Sprintf("%T Val:%v Ptr:%v methods:%d", x, v, p, reflect.TypeOf(x).NumMethod())
}

// A type defined from T has none of T's methods; one defined from an interface or embedding T has them.
type D T
type E struct{ T }
type EP struct{ *T }
type EE struct{ E }
type EEP struct{ *E }
type Is Valer
type EI struct{ Valer }
type Shadow struct {
	T
	Val int
}
type Twice struct {
	E
	*EP
}
type A = T
type G[P any] struct{ p P }

func (g G[P]) Val() int  { return 1 }
func (g *G[P]) Ptr() int { return 2 }

type GE[P any] struct{ *G[P] }

// The method set of an interface type is the intersection of those of its type set's types.
type Both interface {
	Valer
	Ptrer
}
type Constraint interface {
	*T | *E
	Val() int
	Ptr() int
}

func call[P Constraint](x P) int { return x.Val() + x.Ptr() }

// A pointer to an interface or to a pointer has no methods.
type PT *T

func main() {
	for _, x := range []any{T{}, &T{}, D{}, &D{}, E{}, &E{}, EP{}, &EP{}, EE{}, &EE{}, EEP{}, &EEP{}, EI{}, &EI{},
		Shadow{}, &Shadow{}, Twice{}, &Twice{}, A{}, &A{}, G[int]{}, &G[int]{}, GE[int]{}, &GE[int]{}, PT(nil), new(PT), new(Valer),
		struct{ T }{}, &struct{ T }{}, struct{ *T }{}, struct{ Both }{}} {
		fmt.Println(has(x))
	}
	var t T
	// An addressable variable's pointer methods may be called through it.
	t.Ptr()
	e := E{T{5}}
	e.Ptr()
	ep := EP{&t}
	ep.Ptr()
	EP{&t}.Ptr()
	fmt.Println(t, e)
	fmt.Println(call(&t), call(&e))
	fmt.Println(t, e)
	var b Both = &e
	var v Valer = b
	b.Ptr()
	fmt.Println(v.Val(), Is(v).Val(), EI{v}.Val())
	[]T{{1}}[0].Ptr()
	arr := [1]T{{1}}
	arr[0].Ptr()
	(&T{}).Ptr()
	fmt.Println(arr, T.Val(T{8}), (*T).Val(&T{9}), (*T).Ptr(&T{9}), E.Val(e), (*E).Ptr(&e), EP.Ptr(ep), Valer.Val(t))
	m := map[string]*T{"a": {3}}
	m["a"].Ptr()
	fmt.Println(m["a"].n, reflect.TypeFor[Both]().NumMethod(), reflect.TypeFor[T]().NumMethod())
}
