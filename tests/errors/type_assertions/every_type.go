package main

// Types of every kind in an assertion, and the forms with two values.

import (
	"fmt"
	"io"
)

type I interface{ m() }
type J interface{ m(int) }
type U interface{ ~int | string }
type C interface{ comparable }
type T struct{}
type PT struct{}
type E struct{ PT }
type EP struct{ *PT }
type G[X any] struct{}
type GI[X any] interface{ get() X }
type Emb struct{ I }

func (T) m()   {}
func (*PT) m() {}
func (G[X]) get() (x X) { return }

func f(y I) {
	s := y.(string) // ERROR impossible type assertion: y.(string)
	r := y.(io.Reader)
	_, _ = s, r
}
func g[P any, Q I](p P, q Q, x any, y I) {
	_ = p.(int) // ERROR invalid operation: cannot use type assertion on type parameter value p (variable of type P constrained by any)
	_ = q.(I) // ERROR invalid operation: cannot use type assertion on type parameter value q (variable of type Q constrained by I)
	_ = any(p).(int)
	_ = x.(P)
	_ = y.(Q)
	_ = y.(P)
	_ = x.([]P)
	_ = y.([]P) // ERROR impossible type assertion: y.([]P)
	_ = any(p).(Q)
	_, ok := x.(P)
	_ = ok
}
func h[P interface{ int; m() }](y I, x any) { _ = y.(P); _ = x.(P) }
func k[P interface{ ~int }](y I) { _ = y.(P) }

func main() {
	var x any
	var i I
	var err error
	var n int
	_ = i.(T)
	_ = i.(*T)
	_ = i.(PT) // ERROR impossible type assertion: i.(PT)
	_ = i.(*PT)
	_ = i.(**PT) // ERROR impossible type assertion: i.(**PT)
	_ = i.(E) // ERROR impossible type assertion: i.(E)
	_ = i.(*E)
	_ = i.(EP)
	_ = i.(Emb)
	_ = i.(J)
	_ = i.(interface{ n() })
	_ = i.(interface{ m() int })
	_ = i.(any)
	_ = i.(error)
	_ = i.(nil) // ERROR nil (untyped nil) is not a type
	_ = x.(nil) // ERROR nil (untyped nil) is not a type
	_ = x.(U) // ERROR cannot use type U outside a type constraint: interface contains type constraints
	_ = x.(C) // ERROR cannot use type C outside a type constraint: interface is (or embeds) comparable
	_ = x.(comparable) // ERROR cannot use type comparable outside a type constraint: interface is (or embeds) comparable
	_ = x.(G) // ERROR cannot use generic type G[X any] without instantiation
	_ = x.(G[int])
	_ = x.(GI[int])
	_ = err.(G[int]) // ERROR impossible type assertion: err.(G[int])
	var gi GI[string]
	_ = gi.(G[string])
	_ = gi.(G[int]) // ERROR impossible type assertion: gi.(G[int])
	_ = gi.(GI[int])
	_ = n.(int) // ERROR invalid operation: n (variable of type int) is not an interface
	_ = (&x).(int) // ERROR invalid operation: (&x) (value of type *any) is not an interface
	_ = x.(int).(int) // ERROR invalid operation: x.(int) (comma, ok expression of type int) is not an interface
	_ = x.(any).(int)

	_ = x.(n) // ERROR n (local variable) is not a type
	_ = x.(main) // ERROR main (function) is not a type
	_ = x.(fmt) // ERROR fmt (package name) is not a type
	_ = x.(fmt.Stringer)
	_ = x.(fmt.stringer) // ERROR undefined: fmt.stringer (but have Stringer)
	_ = x.([...]int) // ERROR invalid use of [...] array (outside a composite literal)
	_ = x.([n]int) // ERROR invalid array length n
	_ = x.(map[[]int]int) // ERROR invalid map key type []int
	_ = x.(func(int) (a int, b string))
	_ = x.(struct{ a, a int }) // ERROR a redeclared
	_ = x.(*int)
	_ = x.(chan<- int)
	_ = x.(T).m

	_ = nil.(int) // ERROR invalid operation: nil is not an interface
	_ = T.(int) // ERROR T (type) is not an expression
	_ = x.(type) // ERROR invalid syntax tree: use of .(type) outside type switch
	_ = 1.(int) // ERROR invalid operation: cannot call 1. (untyped float constant 1): untyped float is not a function
	_ = io.EOF.(error)
	_ = io.EOF.(fmt.Stringer)
	_ = io.EOF.(T) // ERROR impossible type assertion: io.EOF.(T)
	x.(int) = 1 // ERROR cannot assign to x.(int) (neither addressable nor a map index expression)
	x.(*T).m()
	x.(int)++ // ERROR cannot assign to x.(int) (neither addressable nor a map index expression)
	_ = &x.(int) // ERROR invalid operation: cannot take address of x.(int) (comma, ok expression of type int)
	x.(int) // ERROR x.(int) (comma, ok expression of type int) is not used
	v, ok := x.(int) // ERROR declared and not used: v // ERROR declared and not used: ok
	v, ok = x.(string) // ERROR cannot use x.(string) (comma, ok expression of type string) as int value in multiple assignment
	v, ok, z := x.(int) // ERROR declared and not used: z // ERROR assignment mismatch: 3 variables but 1 value
	var a, b int = x.(int) // ERROR declared and not used: a // ERROR declared and not used: b // ERROR cannot use ok value of (comma, ok) expression (untyped bool value) as int value in multiple assignment
	var c, d any = x.(int) // ERROR declared and not used: c // ERROR declared and not used: d

	_, fl = x.(int) // ERROR undefined: fl
	_, n = x.(int) // ERROR cannot use ok value of (comma, ok) expression (untyped bool value) as int value in multiple assignment
	fmt.Println(x.(int), x.(string))
	fmt.Println(two(x.(int))) // ERROR not enough arguments in call to two
	return x.(int) // ERROR too many return values
}

func two(int, bool) int { return 0 }
func ret2(x any) (int, bool) { v, ok := x.(int); return v, ok }
