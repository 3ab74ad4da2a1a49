package main

import (
	"fmt"
	_ "os"
	. "sort"
	"strings"
)

// Receivers: one, of a defined type of this package or a pointer to it, with names for each type parameter.

type T struct{ f int }
type G[A, B any] struct {
	a A
	b B
}
type PT *T
type I interface{ m() }
type F func()
type Al = T
type PA = *T
type GA = G[int, int]
type GGA[A any] = G[A, A]
type N int

// receivers
func (T, T) r1()                        {} // ERROR method has multiple receivers
func () r2()                            {} // ERROR method has no receiver
func (t ...T) r3()                      {} // ERROR invalid use of ...
func (...T) r4()                        {} // ERROR invalid use of ...
func (t **T) r5()                       {} // ERROR invalid receiver type **T
func (t PT) r6()                        {} // ERROR invalid receiver type PT (pointer or interface type)
func (t *PT) r7()                       {} // ERROR invalid receiver type PT (pointer or interface type)
func (t I) r8()                         {} // ERROR invalid receiver type I (pointer or interface type)
func (t *I) r9()                        {} // ERROR invalid receiver type I (pointer or interface type)
func (t F) r10()                        {}
func (t Al) r11()                       {}
func (t *Al) r12()                      {}
func (t PA) r13()                       {}
func (t *PA) r14()                      {} // ERROR invalid receiver type *PA
func (t GA) r15()                       {} // ERROR cannot define new methods on instantiated type G[int, int]
func (t *GA) r16()                      {} // ERROR cannot define new methods on instantiated type G[int, int]
func (t GGA[A]) r17()                   {} // ERROR cannot define new methods on generic alias type GGA[A any]
func (t []T) r18()                      {} // ERROR invalid receiver type []T
func (t map[string]T) r19()             {} // ERROR invalid receiver type map[string]T
func (t struct{}) r20()                 {} // ERROR invalid receiver type struct{}
func (t int) r21()                      {} // ERROR cannot define new methods on non-local type int
func (t *string) r22()                  {} // ERROR cannot define new methods on non-local type string
func (t fmt.Stringer) r23()             {} // ERROR cannot define new methods on non-local type fmt.Stringer
func (t strings.Builder) r24()          {} // ERROR cannot define new methods on non-local type strings.Builder
func (t *strings.Builder) r25()         {} // ERROR cannot define new methods on non-local type strings.Builder
func (t IntSlice) r26()                 {} // ERROR cannot define new methods on non-local type sort.IntSlice
func (t undefined) r27()                {} // ERROR undefined: undefined
func (t T) r28()                        {}
func (t *T) r29()                       {}
func (t *(T)) r30()                     {}
func (t G[A, B]) r31()                  {}
func (t *G[A, B]) r32(a A, b B) (A, B)  { return a, b }
func (t G[A]) r33()                     {} // ERROR receiver declares 1 type parameter, but receiver base type declares 2
func (t G) r34()                        {} // ERROR cannot use generic type G[A, B any] without instantiation
func (t *G) r35()                       {} // ERROR cannot use generic type G[A, B any] without instantiation
func (t G[A, B, C]) r36()               {} // ERROR receiver declares 3 type parameters, but receiver base type declares 2
func (t G[_, _]) r37()                  {}
func (t G[A, A]) r38()                  {} // ERROR A redeclared in this block
func (A G[A, B]) r39()                  {} // ERROR A redeclared in this block
func (t G[t, B]) r40()                  {} // ERROR t redeclared in this block
func (t G[A, B]) r41(A int)             {} // ERROR A redeclared in this block
func (t G[A, B]) r42() (B string)       { return } // ERROR B redeclared in this block // ERROR result parameter B not in scope at return
func (t G[A, B]) r43[A any]()           {} // ERROR A redeclared in this block
func (t G[A, B]) r44[C any](c C) (a A)  { return }
func (t G[A, B]) r45[t any]()           {} // ERROR t redeclared in this block
func (t G[int, string]) r46(int) string { var s string; return s }
func (t G[int, string]) r47() int       { return 1 } // ERROR cannot use 1 (untyped int constant) as int /* with int declared
func (t G[T, N]) r48(x T)               { _ = x.f } // ERROR x.f undefined (type T has no field or method f)
func (t G[[]int, B]) r49()              {} // ERROR receiver type parameter []int must be an identifier
func (t G[*A, B]) r50()                 {} // ERROR receiver type parameter *A must be an identifier
func (t G[N, I]) r51()                  { var _ N = t.a; var _ I = t.b } // ERROR cannot use t.a (value of type func()) as N value in variable declaration // ERROR cannot use t.b (value of type func()) as I value in variable declaration
func (t T[A]) r52()                     {} // ERROR T is not a generic type
func (t *T) r53(t int)                  {} // ERROR t redeclared in this block
func (t T) r54() (t int)                { return } // ERROR t redeclared in this block // ERROR result parameter t not in scope at return
func (t T) r55(x, x int)                {} // ERROR x redeclared in this block
func (_ T) r56(_ int) (_ int)           { return }
func (T) r57(T) T                       { return T{} }
func (T T) r58()                        { _ = T.f }
func (T T) r59(x T)                     {}
func (t nil) r60()                      {} // ERROR nil (untyped nil) is not a type
func (t iota) r61()                     {} // ERROR iota (constant) is not a type
func (t fmt) r62()                      {} // ERROR fmt (package name) is not a type
func (t main) r63()                     {} // ERROR main (function) is not a type
func (t any) r64()                      {} // ERROR invalid receiver type any
func (t error) r65()                    {} // ERROR cannot define new methods on non-local type error
func (t comparable) r66()               {} // ERROR cannot use type comparable outside a type constraint: interface is (or embeds) comparable // ERROR cannot define new methods on non-local type comparable
func (t func()) r67()                   {} // ERROR invalid receiver type func()
func (t chan int) r68()                 {} // ERROR invalid receiver type chan int
func (t [2]int) r69()                   {} // ERROR invalid receiver type [2]int
func (t unsafe.Pointer) r70()           {} // ERROR undefined: unsafe
func (T) f()                            {} // ERROR field and method with the same name f
func (*T) r1()                          {} // ERROR method T.r1 already declared
func (*Al) r11()                        {} // ERROR method T.r11 already declared
func (T) _()                            {}
func (T) _()                            {}
func (*T) r71()                         {}
func (T) r71()                          {} // ERROR method T.r71 already declared
func (G[A, B]) a()                      {} // ERROR field and method with the same name a
func (*G[A, B]) b()                     {} // ERROR field and method with the same name b
func (*G[X, Y]) r31()                   {} // ERROR method G.r31 already declared
func (G[X, Y]) main()                   {}
func (G[X, Y]) init()                   {}
func (N) String() string
func (N) g[P any]() // ERROR generic function is missing function body
func local() {
	type L struct{}
	type M[P any] struct{}
}
func use() {
	T{}.r11()
	T.r12(T{}) // ERROR invalid method expression T.r12 (needs pointer receiver (*T).r12)
	(*T).r12(nil)
	r11() // ERROR undefined: r11
	GA{}.r31()
	(&GGA[string]{}).r32("", "")
	G[int, string]{}.r31()
	GA{}.r32(1, 2) // ERROR cannot call pointer method r32 on GA
	Strings(nil)
	Al{}.f = 1 // ERROR cannot assign to Al{}.f (neither addressable nor a map index expression)
}

func main() {}
