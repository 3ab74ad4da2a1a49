package main

import (
	"fmt" // ERROR "fmt" imported and not used
	str "strings" // ERROR "strings" imported as str and not used
	. "math" // ERROR "math" imported and not used
	os "sort"
)

var fmt = 1 // ERROR fmt already declared through import of package fmt ("fmt")
var str int // ERROR str already declared through import of package strings ("strings")

func Sqrt() {} // ERROR Sqrt already declared through dot-import

var a = b // ERROR initialization cycle for a
var b = c
var c = a

func init() int { return 1 } // ERROR func init must have no arguments and no return values
func init(x int) {} // ERROR func init must have no arguments and no return values

var init = 1 // ERROR cannot declare init - must be func
var main = 2 // ERROR cannot declare main - must be func

func f() {}
func f() {} // ERROR f redeclared in this block

type f int // ERROR f redeclared in this block

func g(x int, x string) {} // ERROR x redeclared in this block
func h(x int) (x int)   { return } // ERROR x redeclared in this block // ERROR result parameter x not in scope at return
func k[T any, T any]()  {} // ERROR T redeclared in this block
func l[T any](T int)    {} // ERROR T redeclared in this block
func (r T) m(r int)     {} // ERROR r redeclared in this block

type T struct{}

func (T) x() {}
func (T) x() {} // ERROR method T.x already declared

type U struct{ x int }

func (U) x()     {} // ERROR field and method with the same name x
func (U) y() {}
func (*U) y()     {} // ERROR method U.y already declared
func (u U) z[u any]()     {} // ERROR u redeclared in this block

type V[P, P any] struct{} // ERROR P redeclared in this block
type W[P Q, Q any] struct{ q Q } // ERROR cannot use a type parameter as constraint
type X[P undefined] struct{} // ERROR undefined: undefined
type Y[P int | string] P // ERROR cannot use a type parameter as RHS in type declaration
type Z = Z // ERROR invalid recursive type: Z refers to itself
type A = B // ERROR invalid recursive type A
type B = A
type R R // ERROR invalid recursive type: R refers to itself
type S struct{ S } // ERROR invalid recursive type: S refers to itself
type I interface{ I } // ERROR invalid recursive type: I refers to itself
type J interface{ m(); m() } // ERROR duplicate method m
type K interface{ m() } 
type L [len(L{})]int // ERROR invalid recursive type: L refers to itself
type M [2]M // ERROR invalid recursive type: M refers to itself
type N map[N]int // ERROR invalid map key type N
type O []O
type AA[P any] = P // ERROR cannot use type parameter declared in alias declaration as RHS
type AB[P any] = []P
type AC = AB // ERROR cannot use generic type AB[P any] without instantiation
type AD = AB[int, int] // ERROR too many type arguments for type AB: have 2, want 1
type AE[P interface{ ~int }] = []P
type AF = AE[string] // ERROR string does not satisfy interface{~int} (string missing in ~int)

func (AB[T]) am()     {} // ERROR cannot define new methods on generic alias type AB[P any]

type AD2 = AB[int]

func (int) b1()     {} // ERROR cannot define new methods on non-local type int
func (*int) b2()    {} // ERROR cannot define new methods on non-local type int
func (K) b3()       {} // ERROR invalid receiver type K (pointer or interface type)
func (*K) b4()      {} // ERROR invalid receiver type K (pointer or interface type)
func ([]int) b5()   {} // ERROR invalid receiver type []int
func (**T) b6()     {} // ERROR invalid receiver type **T
func (PT) b7()      {} // ERROR invalid receiver type PT (pointer or interface type)
func (os.IntSlice) b8() {} // ERROR cannot define new methods on non-local type sort.IntSlice
func (undefined) b9()  {} // ERROR undefined: undefined
func (V[int]) b10()     {} // ERROR receiver declares 1 type parameter, but receiver base type declares 2
func (W[P]) b11()     {} // ERROR receiver declares 1 type parameter, but receiver base type declares 2
func (W[P, Q]) b12[P any]()     {} // ERROR P redeclared in this block

type PT *T

func locals() {
	x := 1
	x := 2 // ERROR no new variables on left side of :=
	var y int // ERROR declared and not used: y
	var y string // ERROR y redeclared in this block
	z, z := 1, 2 // ERROR declared and not used: z // ERROR z repeated on left side of :=
	x, y := 1, "" // ERROR no new variables on left side of := // ERROR cannot use "" (untyped string constant) as int value in multiple assignment
	_ := 1 // ERROR no new variables on left side of :=
	x, _ := 1, 2 // ERROR no new variables on left side of :=
	_, w := 1, 2 // ERROR declared and not used: w
	{
		x := x // ERROR declared and not used: x
	}
	var q = q // ERROR declared and not used: q // ERROR undefined: q
	const r = r // ERROR undefined: r
	type t struct{ t } // ERROR invalid recursive type: t refers to itself
	type u *u
	func() { v := v }() // ERROR declared and not used: v // ERROR undefined: v
	T.x := 1 // ERROR non-name T.x on left side of :=
	label: // ERROR label label defined and not used
	for {
		label: // ERROR label label already defined
	}
	if p := 1; true { // ERROR declared and not used: p
	}
	p = 2 // ERROR undefined: p
	var unused int // ERROR declared and not used: unused
	unused = 1
	var used int
	_ = used
	switch s := any(x).(type) { // ERROR s declared and not used
	}
	new = 1 // ERROR new (built-in) must be called
	len := 3
	len("a") // ERROR invalid operation: cannot call len (variable of type int): int is not a function
	nil := 1 // ERROR declared and not used: nil
	true = false // ERROR cannot assign to true (neither addressable nor a map index expression)
	iota // ERROR cannot use iota outside constant declaration
	_ = _ // ERROR cannot use _ as value or type
	_ = iota // ERROR cannot use iota outside constant declaration
}
