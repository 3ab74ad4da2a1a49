package main

import "fmt"

// What an alias may stand for, which may have methods, and aliases in generic functions.

type (
	A1[P any]        = P // ERROR cannot use type parameter declared in alias declaration as RHS
	A2[P any]        = []P
	A3[P any]        = *P
	A4[P any]        = A2[P]
	A5[P comparable] = map[P]bool
	A6[P any]        = A5[P] // ERROR P does not satisfy comparable
	A7               = A2 // ERROR cannot use generic type A2[P any] without instantiation
	A8               = A2[int, int] // ERROR too many type arguments for type A2: have 2, want 1
	A9[P, Q any]     = struct {
		p P
		q Q
	}
	A10[P any]               = A9[P, P]
	A11[P any]               = func(P) A11[P] // ERROR invalid recursive type: A11 refers to itself
	A12                      = []A12 // ERROR invalid recursive type: A12 refers to itself
	A13                      = *A14 // ERROR invalid recursive type A13
	A14                      = []A13
	A15                      = struct{ next *A15 } // ERROR invalid recursive type: A15 refers to itself
	A16                      struct{ A17 }
	A17                      = *A16
	A18[P any]               = interface{ m(P) }
	A19[P interface{ ~int }] = P // ERROR cannot use type parameter declared in alias declaration as RHS
	A20                      = map[string]A2 // ERROR cannot use generic type A2[P any] without instantiation
	A21[_ any]               = int
	A22[P any, Q []P]        = Q // ERROR cannot use type parameter declared in alias declaration as RHS
	A23[P any, Q ~[]P]       = []Q
	A24                      = int
	A25                      = A24
	A26                      = T1
	A27                      = *T1
	A28                      = G1[int]
	A29[P any]               = G1[P]
	A30                      = fmt.Stringer
	A31                      = error
	A32                      = any
	A33                      = comparable
	A34[A34 any]             = []A34
)
type T1 struct{ x int }
type G1[P any] struct{ p P }

func (A24) m1()       {} // ERROR cannot define new methods on non-local type A24
func (A25) m1()       {} // ERROR cannot define new methods on non-local type A25
func (A26) m2()       {}
func (t A26) m2()     {} // ERROR method T1.m2 already declared
func (*A26) m3()      {}
func (A27) m4()       {}
func (A27) m3()       {} // ERROR method T1.m3 already declared
func (*A27) m5()      {} // ERROR invalid receiver type *A27
func (A28) m6()       {} // ERROR cannot define new methods on instantiated type G1[int]
func (*A28) m6()      {} // ERROR cannot define new methods on instantiated type G1[int]
func (A29[P]) m7()    {} // ERROR cannot define new methods on generic alias type A29[P any]
func (*A29[int]) m7() {} // ERROR cannot define new methods on generic alias type A29[P any]
func (A30) m8()       {} // ERROR cannot define new methods on non-local type A30
func (A32) m9()       {} // ERROR invalid receiver type A32
func (A2[P]) m10()    {} // ERROR cannot define new methods on generic alias type A2[P any]
func (A21[P]) m11()   {} // ERROR cannot define new methods on generic alias type A21[_ any]
func fp[P any](p P) {
	type L1 = P
	type L2 = []P
	type L3[Q any] = P
	type L4[Q any] = map[string]Q
	type L5 P // ERROR cannot use a type parameter as RHS in type declaration
	type L6 L1 // ERROR cannot use a type parameter as RHS in type declaration
	type L7[Q any] Q // ERROR cannot use a type parameter as RHS in type declaration
	type L8[Q any] = Q // ERROR cannot use type parameter declared in alias declaration as RHS
	var l1 L1 = p
	var l2 L2 = []L1{p}
	var l4 L4[P] = map[string]P{}
	var _ P = L1(p)
	_, _, _ = l1, l2, l4
	var l3 L3[int] = p
	_ = l3
}

func main() {}
