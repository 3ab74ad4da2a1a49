package main

import (
	"errors"
	"fmt"
	"io"
)

type T struct{ n int }

func (T) M() string  { return "T.M" }
func (*T) P() string { return "T.P" }

type M interface{ M() string }
type MP interface {
	M
	P() string
}
type Str string
type G[X any] struct{ x X }

func (g G[X]) Get() X { return g.x }

type Getter[X any] interface{ Get() X }

func is[X any](v any) (X, bool) { x, ok := v.(X); return x, ok }
func must[X any](v any) (x X, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	return v.(X), nil
}

func main() {
	var v any = 7
	i := v.(int)
	n, ok := v.(int)
	s, ok2 := v.(string)
	_, ok3 := v.(fmt.Stringer)
	fmt.Println(i, n, ok, s == "", ok2, ok3)
	// To an interface: whether the dynamic type implements it; the value stays as it is.
	var m M = &T{1}
	mp := m.(MP)
	_, value := M(T{}).(MP)
	same := mp.(M).(*T) == m.(*T)
	fmt.Println(mp.P(), mp.M(), value, same, m.(any).(*T).n)
	// Identical types only: no conversion from defined types, aliases are the same.
	_, a := any(Str("x")).(string)
	_, b := any([]byte(nil)).([]uint8)
	_, c := any('x').(int32)
	_, d := any(struct{ a int }{}).(struct{ a int })
	_, e := any(func(x int) {}).(func(int))
	_, f := any(make(chan int)).(<-chan int)
	_, g := any(G[int]{}).(Getter[int])
	_, h := any(G[int]{}).(Getter[string])
	_, j := any([2]int{}).([3]int)
	fmt.Println(a, b, c, d, e, f, g, h, j)
	// nil has no dynamic type.
	var nothing any
	_, k := nothing.(any)
	var nilErr error
	_, l := nilErr.(error)
	var np *T
	_, o := any(np).(M)
	fmt.Println(k, l, o)
	// Forms with two values: declaration, assignment to variables of other types.
	var w, isW = v.(int)
	var x any
	var isX Bool
	x, isX = v.(string)
	fmt.Println(w, isW, x == "", isX)
	if e, ok := error(io.EOF).(interface{ Unwrap() error }); !ok {
		fmt.Println(e == nil)
	}
	fmt.Println(is[int](v))
	fmt.Println(is[M](T{}))
	fmt.Println(is[G[string]](G[int]{}))
	fmt.Println(must[int](v))
	fmt.Println(must[string](v))
	fmt.Println(must[M](v))
	fmt.Println(must[MP](T{}))
	fmt.Println(must[any](nil))
	fmt.Println(must[G[string]](G[int]{1}))
	fmt.Println(must[Getter[string]](G[int]{1}))
	fmt.Println(must[error](errors.New("e")))
	fmt.Println(must[map[string][]int](map[string]int{}))
	fmt.Println(must[func(int, ...string) error](1.5))
	fmt.Println(must[struct{ A int }](struct{ B int }{}))
	fmt.Println(must[*T](T{}))
	fmt.Println(must[chan<- int](make(chan int)))
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = m.(T)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var none M
		_ = none.(*T)
	}()
}

type Bool bool
