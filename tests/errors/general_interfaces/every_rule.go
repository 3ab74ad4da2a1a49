package main

import "fmt"

// Terms of unions, and where interfaces that are not basic may stand.

type MyInt int
type MyErr error
type Str interface{ String() string }
type IntAlias = int
type (
	C1 interface {
		~[]byte
		~MyInt // ERROR invalid use of ~ (underlying type of MyInt is int)
		~error // ERROR invalid use of ~ (error is an interface)
	}
	C2 interface{ ~MyInt | int } // ERROR invalid use of ~ (underlying type of MyInt is int)
	C3 interface{ ~IntAlias }
	C4 interface{ ~interface{} } // ERROR invalid use of ~ (interface{} is an interface)
	C5 interface{ ~any | int } // ERROR invalid use of ~ (any is an interface)
	C6 interface{ ~MyErr } // ERROR invalid use of ~ (MyErr is an interface)
	C7 interface {
		~struct{ x int } | ~*int | ~func() | ~map[string]int | ~chan int | ~[3]int
	}
	C8[P any]  interface{ P } // ERROR term cannot be a type parameter
	C9[P any]  interface{ int | ~P } // ERROR type in term ~P cannot be a type parameter
	C10[P any] interface{ ~int | *P | []P | ~[]P } // ERROR overlapping terms ~[]P and []P
	C11        interface{ ~int | MyInt } // ERROR overlapping terms main.MyInt and ~int
	C12        interface{ MyInt | ~int } // ERROR overlapping terms ~int and main.MyInt
	C13        interface{ float32 | Float }
	Float      interface{ ~float32 | ~float64 }
	C14        interface{ int | string | int } // ERROR overlapping terms int and int
	C15        interface{ rune | int32 } // ERROR overlapping terms int32 and rune
	C16        interface{ any | any }
	C17        interface{ Float | Float }
	C18        interface{ int | ~int8 | ~int | int8 } // ERROR overlapping terms ~int and int // ERROR overlapping terms int8 and ~int8
	C19        interface{ comparable | int } // ERROR cannot use comparable in union
	C20        interface{ int | Str } // ERROR cannot use main.Str in union (main.Str contains methods)
	C21        interface{ int | interface{ comparable } } // ERROR cannot use interface{comparable} in union (interface{comparable} embeds comparable)
	C22        interface{ int | interface{ m() } } // ERROR cannot use interface{m()} in union (interface{m()} contains methods)
	C23        interface {
		int | interface{ fmt.Stringer } // ERROR cannot use interface{fmt.Stringer} in union (interface{fmt.Stringer} contains methods)
	}
	C24 interface {
		int | interface { // ERROR cannot use interface{m(); int} in union (interface{m(); int} contains methods)
			int
			m()
		}
	}
	C25 interface{ int | E25 } // ERROR cannot use main.E25 in union (main.E25 contains methods)
	E25 interface {
		~string
		Str
	}
	C26 interface{ Str }
	C27 interface{ comparable }
	C28 interface {
		comparable
		Str
		int | string
	}
	C29 interface{ int | []comparable } // ERROR cannot use type comparable outside a type constraint: interface is (or embeds) comparable
	C30 interface{ []Float } // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	C31 interface{ struct{ f Float } } // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	C32 interface{ func(Float) } // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	C33 interface{ *Float | int } // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	C34 interface{ ~[]int | []int } // ERROR overlapping terms []int and ~[]int
	C35 interface{ ~[]int | []MyInt }
	C36 interface{ []IntAlias | []int } // ERROR overlapping terms []int and []main.IntAlias
	C37 interface {
		G[int] | G[string] | ~struct{ t int } // ERROR overlapping terms ~struct{t int} and main.G[int]
	}
	C38 interface{ ~G[int] } // ERROR invalid use of ~ (underlying type of G[int] is struct{t int})
	C39 interface{ error | int } // ERROR cannot use error in union (error contains methods)
	C40 interface{ ~comparable } // ERROR invalid use of ~ (comparable is an interface)
	C41 interface{ *MyInt | ~*int }
	C42 interface{ undefined | ~undefined2 } // ERROR undefined: undefined // ERROR undefined: undefined2
	C44 interface{ int | fmt } // ERROR fmt (package name) is not a type
	C45 interface{ (int) | ~(string) }
	C47 interface {
		int | string
		~int
	}
)
type G[T any] struct{ t T }

var x Float // ERROR cannot use type Float outside a type constraint: interface contains type constraints
var y interface{} = Float(nil) // ERROR cannot use interface Float in conversion (contains specific type constraints or is comparable)

type Floatish struct{ f Float } // ERROR cannot use type Float outside a type constraint: interface contains type constraints
type (
	D1           []Float // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	D2           map[string]Float // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	D3           map[Float]int // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	D4           chan Float // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	D5           func(Float) // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	D6           func() Float // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	D7           *Float // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	D8           [2]Float // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	D9           interface{ m(Float) } // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	D10          interface{ m() comparable } // ERROR cannot use type comparable outside a type constraint: interface is (or embeds) comparable
	D11          struct{ Float } // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	D12          = Float
	D13          Float
	D14          G[Float] // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	D15          = []Float // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	D16[T Float] G[T]
	D17[T D13]   []T
	D18[T D12]   []T
	D19[T interface {
		D13
		~float32
	}] []T
	D20[T []Float] int // ERROR cannot use type Float outside a type constraint: interface contains type constraints
)

func df(x Float)    {} // ERROR cannot use type Float outside a type constraint: interface contains type constraints
func dr() (x Float) { return } // ERROR cannot use type Float outside a type constraint: interface contains type constraints
func (x Float) dm() {} // ERROR cannot use type Float outside a type constraint: interface contains type constraints // ERROR invalid receiver type Float (pointer or interface type)
func dv(x ...Float) {} // ERROR cannot use type Float outside a type constraint: interface contains type constraints
func uses() {
	var a D12 // ERROR cannot use type D12 outside a type constraint: interface contains type constraints
	var b D13 // ERROR cannot use type D13 outside a type constraint: interface contains type constraints
	var c, d interface{ int | string } // ERROR cannot use type interface{int | string} outside a type constraint: interface contains type constraints
	_ = a
	e := any(1).(Float) // ERROR declared and not used: e // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	switch any(1).(type) {
	case Float: // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	case D13: // ERROR cannot use type D13 outside a type constraint: interface contains type constraints
	case comparable, interface{ ~int }: // ERROR cannot use type comparable outside a type constraint: interface is (or embeds) comparable // ERROR cannot use type interface{~int} outside a type constraint: interface contains type constraints
	}
	_ = make([]Float, 1) // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	_ = new(Float) // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	_ = []Float{} // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	_ = Float(1.5) // ERROR cannot use interface Float in conversion (contains specific type constraints or is comparable)
	_ = comparable(1) // ERROR cannot use interface comparable in conversion (contains specific type constraints or is comparable)
	_ = (func(Float))(nil) // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	_ = [2]comparable{} // ERROR cannot use type comparable outside a type constraint: interface is (or embeds) comparable
	_ = func(x comparable) {} // ERROR cannot use type comparable outside a type constraint: interface is (or embeds) comparable
	const k Float = 1 // ERROR invalid constant type Float
	_ = *new(comparable) // ERROR cannot use type comparable outside a type constraint: interface is (or embeds) comparable
	g[Float]() // ERROR cannot use type Float outside a type constraint: interface contains type constraints
	_, _, _ = b, c, d
	for range Float(1) { // ERROR cannot use interface Float in conversion (contains specific type constraints or is comparable)
	}
	h[any]()
	h[comparable]() // ERROR cannot use type comparable outside a type constraint: interface is (or embeds) comparable
}
// Told once, as no expression or by the conversion.
var z1 = interface{ int | string } // ERROR interface{int | string} (type) is not an expression
var z2 = interface{ int | string }(1) // ERROR cannot use interface interface{int | string} in conversion (contains specific type constraints or is comparable)
var z3 = interface{ comparable }(1) // ERROR cannot use interface interface{comparable} in conversion (contains specific type constraints or is comparable)
var z4 = []interface{ int | string }{} // ERROR cannot use type interface{int | string} outside a type constraint: interface contains type constraints
var z5 = (interface{ int }) // ERROR (interface{int}) (type) is not an expression

func g[T any]() {}
func h[T comparable]() {
	var x T
	var y interface{ T } // ERROR term cannot be a type parameter
	type L interface{ T | int } // ERROR term cannot be a type parameter
	type M interface{ ~T } // ERROR type in term ~T cannot be a type parameter
	type N[P T] int // ERROR cannot use a type parameter as constraint
	_, _ = x, y
}

func main() {}
