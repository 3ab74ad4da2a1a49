// A constraint may speak of the generic type whose parameter it is.
package main

import "fmt"

type Adder[A Adder[A]] interface {
	Add(A) A
}

type Int int

func (a Int) Add(b Int) Int { return a + b }

func algo[A Adder[A]](x, y A) A { return x.Add(y) }

type Ordered[T Ordered[T]] interface {
	Less(T) bool
}

type Tree[T Ordered[T]] struct {
	left, right *Tree[T]
	v           T
}

func (t *Tree[T]) Insert(v T) *Tree[T] {
	if t == nil {
		return &Tree[T]{v: v}
	}
	if v.Less(t.v) {
		t.left = t.left.Insert(v)
	} else {
		t.right = t.right.Insert(v)
	}
	return t
}

func (t *Tree[T]) Walk(f func(T)) {
	if t != nil {
		t.left.Walk(f)
		f(t.v)
		t.right.Walk(f)
	}
}

func (a Int) Less(b Int) bool { return a < b }


type N[T interface{ N[T] }] interface{ n(T) }

type NI int

func (NI) n(NI) {}

func useN[T N[T]](t T) { t.n(t) }

type A2[U interface{ A2[U] }] interface{ M() A2[U] }

type I interface {
	M() A2[I]
}

type T[U interface{ M() T[U] }] int

type X int

func (X) M() T[X] { return 7 }

type B[T any] interface {
	C[T]
	x()
}

type C[T any] interface {
	y(B[T]) T
}

type BB struct{}

func (BB) x()            {}
func (BB) y(B[int]) int { return 5 }

func main() {
	fmt.Println(algo(Int(1), Int(2)))
	var t *Tree[Int]
	for _, v := range []Int{3, 1, 2} {
		t = t.Insert(v)
	}
	t.Walk(func(i Int) { fmt.Print(i, " ") })
	fmt.Println()
	useN(NI(1))
	var x X
	fmt.Println(x.M())
	var b B[int] = BB{}
	fmt.Println(b.y(b))
	var i I
	fmt.Println(i)
}
