package main

// Calls of methods by values, pointers and what is addressable; of values whose types are type parameters; with the results of another call.

import "fmt"

type T struct{ f func(int) int }
type P struct{}
type F func(string, ...int) error
type Fp *func()

func (T) v(int) int       { return 0 }
func (*P) p()             {}
func (P) g[X any](x X) X  { return x }
func none()               {}
func one() int            { return 1 }
func two() (int, string)  { return 1, "" }
func three() (int, int, int) { return 1, 2, 3 }
func errs() (int, error)  { return 0, nil }
func ptrs() (*int, *P)    { return nil, nil }
func vari(a int, b ...int) {}
func varia(a ...any)      {}
func ifaces(a any, e error) {}
func gen[A, B any](a A, b B) {}
func gen1[A any](a, b A)  {}
func call1[F func(int) | func(int) int](f F)             { f(1) } // ERROR invalid operation: cannot call f (variable of type F constrained by func(int) | func(int) int): func(int) and func(int) int have
func call2[F func(int) int](f F) int                      { return f(1) }
func call3[F ~func(int) int | ~func(int) int](f F) int    { return f("a") } // ERROR overlapping terms ~func(int) int and ~func(int) int // ERROR cannot use "a" (untyped string constant) as int value in argument to f
func call4[F any](f F)                                    { f() } // ERROR invalid operation: cannot call f (variable of type F constrained by any): no specific type
func call5[F interface{ func(); m() }](f F)               { f() }
func call6[F func(...int)](f F, s []int)                  { f(s...); f(1, 2); f() }
func call7[F int | func()](f F)                           { f() } // ERROR invalid operation: cannot call f (variable of type F constrained by int | func()): int is not a function
func call8[T any, F ~func(T) T](f F, t T) T               { return f(t) }

func mkT() T { return T{} }
func mkP() P { return P{} }

func main() {
	var t T
	var p P
	var pp **P
	var fn F
	var fp Fp
	var pf *func()
	var a any
	var i interface{ m(int) }
	t.f(1)
	t.f("a") // ERROR cannot use "a" (untyped string constant) as int value in argument to t.f
	t.f() // ERROR not enough arguments in call to t.f
	(t.f)(1)
	t.v(1)
	T.v(t, 1)
	T.v(1) // ERROR not enough arguments in call to T.v
	(*T).v(&t, 1)
	(*T).v(t, 1) // ERROR cannot use t (variable of struct type T) as *T value in argument to (*T).v
	p.p()
	(&p).p()
	pp.p() // ERROR pp.p undefined (type **P has no field or method p)
	(*pp).p()
	mkP().p() // ERROR cannot call pointer method p on P
	mkT().v(1)
	P{}.p() // ERROR cannot call pointer method p on P
	(&P{}).p()
	P.p(p) // ERROR invalid method expression P.p (needs pointer receiver (*P).p)
	(*P).p(&p)
	map[int]P{}[0].p() // ERROR cannot call pointer method p on P
	[]P{{}}[0].p()
	[1]P{}[0].p() // ERROR cannot call pointer method p on P
	fn("a")
	fn("a", 1, 2)
	fn("a", []int{}...)
	fn("a", 1, []int{}...) // ERROR too many arguments in call to fn
	fn([]int{}...) // ERROR not enough arguments in call to fn
	fn("a", 1.5) // ERROR cannot use 1.5 (untyped float constant) as int value in argument to fn (truncated)
	fn("a", nil...)
	fn(nil) // ERROR cannot use nil as string value in argument to fn
	fp() // ERROR invalid operation: cannot call fp (variable of pointer type Fp): Fp is not a function
	pf() // ERROR invalid operation: cannot call pf (variable of type *func()): *func() is not a function
	(*pf)()
	a() // ERROR invalid operation: cannot call a (variable of interface type any): any is not a function
	a.(func())()
	i.m(1)
	i.m() // ERROR not enough arguments in call to i.m
	i.n() // ERROR i.n undefined (type interface{m(int)} has no field or method n)
	vari(three())
	vari(two()) // ERROR cannot use two() (value of type string) as int value in argument to vari
	vari(one())
	vari(none()) // ERROR none() (no value) used as value
	vari(1, three()) // ERROR multiple-value three() (value of type (int, int, int)) in single-value context
	vari(three()...) // ERROR cannot use ... with 3-valued three()
	vari(three(), 1) // ERROR multiple-value three() (value of type (int, int, int)) in single-value context
	varia(two())
	varia(none()) // ERROR none() (no value) used as value
	varia(three())
	varia([]int{}...) // ERROR cannot use []int{} (value of type []int) as []any value in argument to varia
	varia([]any{}...)
	varia(nil...)
	varia(nil)
	ifaces(errs())
	ifaces(ptrs()) // ERROR cannot use ptrs() (value of type *P) as error value in argument to ifaces: *P does not implement error (missing method Error)
	ifaces(two()) // ERROR cannot use two() (value of type string) as error value in argument to ifaces: string does not implement error (missing method
	ifaces(three()) // ERROR too many arguments in call to ifaces
	ifaces(one()) // ERROR not enough arguments in call to ifaces
	gen(two())
	gen(three()) // ERROR too many arguments in call to gen
	gen[int](two())
	gen[string](two()) // ERROR cannot use two() (value of type int) as string value in argument to gen[string]
	gen[int, string](two())
	gen1(two()) // ERROR in call to gen1, type string of two() does not match inferred type int for A
	gen1(errs()) // ERROR in call to gen1, type error of errs() does not match inferred type int for A
	fmt.Println(none()) // ERROR none() (no value) used as value
	fmt.Println(two(), 1) // ERROR multiple-value two() (value of type (int, string)) in single-value context
	_ = fmt.Sprint(two())
	_ = fmt.Sprintf(two()) // ERROR cannot use two() (value of type int) as string value in argument to fmt.Sprintf
	x := none() // ERROR declared and not used: x // ERROR none() (no value) used as value
	x, y := one() // ERROR declared and not used: y // ERROR assignment mismatch: 2 variables but one returns 1 value
	len(two()) // ERROR invalid operation: too many arguments for len(two()) (expected 1, found 2)
	_ = len(one) // ERROR invalid argument: one (value of type func() int) for built-in len
	_ = append(two()) // ERROR invalid append: argument must be a slice; have 1st function result (value of type int)
	_ = (two)() // ERROR assignment mismatch: 1 variable but (two) returns 2 values
	main(1) // ERROR too many arguments in call to main
	main()() // ERROR main() (no value) used as value or type
	one()() // ERROR invalid operation: cannot call one() (value of type int): int is not a function
	func() {}()() // ERROR func() {}() (no value) used as value or type
	func(int) {}(1)
	func(a int, b ...string) {}(1, "a", "b")
	func(a int, b ...string) {}("a") // ERROR cannot use "a" (untyped string constant) as int value in argument to func(a int, b ...string) {}
	undefined(one(), undefined2) // ERROR undefined: undefined // ERROR undefined: undefined2
	one(undefined) // ERROR undefined: undefined // ERROR too many arguments in call to one
	fmt.Undefined(1) // ERROR undefined: fmt.Undefined
	p.g(1)
	p.g[string](1) // ERROR cannot use 1 (untyped int constant) as string value in argument to p.g[string]
	p.g() // ERROR not enough arguments in call to p.g
	(p.g)(1) // ERROR cannot use generic function p.g without instantiation
	p.g[int, int](1) // ERROR got 2 type arguments but want 1
	vari(1, 2, "a", 3.5) // ERROR cannot use "a" (untyped string constant) as int value in argument to vari // ERROR cannot use 3.5 (untyped float constant) as int value in argument to vari (truncated)

	vari(1, s...,) // ERROR undefined: s
}
