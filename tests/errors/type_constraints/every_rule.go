package main

import "fmt"

type (
	MyInt  int
	C1     interface{ ~int }
	C2     interface{ int | string }
	C3     interface{ ~MyInt } // ERROR invalid use of ~ (underlying type of MyInt is int)
	C4     interface{ ~int | int } // ERROR overlapping terms int and ~int
	C5     interface{ int | MyInt | ~string }
	C6     interface{ int | fmt.Stringer } // ERROR cannot use fmt.Stringer in union (fmt.Stringer contains methods)
	C7     interface{ int | comparable } // ERROR cannot use comparable in union
	C8     interface{ int | C2 }
	C9     interface{ ~[]int | ~error } // ERROR invalid use of ~ (error is an interface)
	C10    interface {
		int
		string
	}
	C11 interface {
		~int
		String() string
	}
	C12[T any] interface{ *T }
	C13[T any] interface{ T } // ERROR term cannot be a type parameter
	C14[T any] interface{ ~T } // ERROR type in term ~T cannot be a type parameter
	C15[T any] interface{ int | T } // ERROR term cannot be a type parameter
	C16        interface{ C17 } // ERROR invalid recursive type C16
	C17        interface{ C16 }
	C18        interface{ ~int; ~int }
	C19        interface{ int | undefined } // ERROR undefined: undefined
	C20        interface{ int | interface{ ~string } }
	C21        interface{ comparable }
	C22        interface{ any | int }
	C23        interface{ []int | map[int]int; comparable }
	C24        interface{ int | int } // ERROR overlapping terms int and int
	C25        interface{ uint8 | byte } // ERROR overlapping terms
)

func f1[T C1](T)            {}
func f2[T C2](T)            {}
func f10[T C10](T)          {}
func f11[T C11](T)          {}
func f12[P C12[T], T any](P) {}
func f21[T C21](T)          {}
func cmp[T comparable](T)   {}
func two[T any, U interface{ ~[]T }]() {}
func self[T interface{ Less(T) bool }](T) {}

var (
	v1 C1 // ERROR cannot use type C1 outside a type constraint: interface contains type constraints
	v2 []C2 // ERROR cannot use type C2 outside a type constraint: interface contains type constraints
	v3 map[string]comparable // ERROR cannot use type comparable outside a type constraint: interface is (or embeds) comparable
	v4 func(C11) // ERROR cannot use type C11 outside a type constraint: interface contains type constraints
	v5 interface{ int } // ERROR cannot use type interface{int} outside a type constraint: interface contains type constraints
	v6 any
	v7 struct{ C1 } // ERROR cannot use type C1 outside a type constraint: interface contains type constraints
	v8 *C1 // ERROR cannot use type C1 outside a type constraint: interface contains type constraints
	v9 = C1(1) // ERROR cannot use interface C1 in conversion (contains specific type constraints or is comparable)
	v10, v11 = v6.(C1) // ERROR cannot use type C1 outside a type constraint: interface contains type constraints
	v12 interface{ comparable; M() } // ERROR cannot use type interface{M(); comparable} outside a type constraint: interface is (or embeds) comparable
	v13 struct{ f func() }
)

type Emb interface {
	C1
	fmt.Stringer
}
type G[T C1] struct{ v T }
type H[T comparable] map[T]int
type K[T any] map[T]int // ERROR invalid map key type T (missing comparable constraint)
type L[T int | []int] map[T]int // ERROR invalid map key type T (missing comparable constraint)
type M[T any] G[T] // ERROR T does not satisfy C1
type N[T C1] G[T]
type O[T ~int | ~string] struct{ G[T] } // ERROR T does not satisfy C1
type P[T any] struct{ T } // ERROR embedded field type cannot be a (pointer to a) type parameter
type Q[T any] struct{ *T } // ERROR embedded field type cannot be a (pointer to a) type parameter
type R[T any] interface{ M(T) }
type S[T R[T]] struct{ t T }
type U[T U[T]] struct{}
type V[T interface{ *int }] T // ERROR cannot use a type parameter as RHS in type declaration

var (
	_ G[int]
	_ G[string] // ERROR string does not satisfy C1 (string missing in ~int)
	_ G[MyInt]
	_ G // ERROR cannot use generic type G[T C1] without instantiation
	_ G[int, int] // ERROR too many type arguments for type G: have 2, want 1
	_ H[[]int] // ERROR []int does not satisfy comparable
	_ H[any]
	_ H[func()] // ERROR func() does not satisfy comparable
	_ H[struct{ a any }]
	_ H[struct{ f []int }] // ERROR struct{f []int} does not satisfy comparable
	_ H[[2]func()] // ERROR [2]func() does not satisfy comparable
	_ S[int] // ERROR int does not satisfy R[int] (missing method M)
	_ int[string] // ERROR invalid operation: int[string] (int is not a generic type)
	_ C12[int] // ERROR cannot use type C12[int] outside a type constraint: interface contains type constraints
	_ R[int]
)

func main() {
	f1(1)
	f1(MyInt(1))
	f1("s") // ERROR string does not satisfy C1 (string missing in ~int)
	f1[any](1) // ERROR any does not satisfy C1
	f2(MyInt(1)) // ERROR MyInt does not satisfy C2 (possibly missing ~ for int in C2)
	f2('a') // ERROR rune does not satisfy C2 (rune missing in int | string)
	f10(1) // ERROR cannot satisfy C10 (empty type set)
	f11(1) // ERROR int does not satisfy C11 (missing method String)
	f11(MyInt(1)) // ERROR in call to f11, T (type MyInt) does not satisfy C11 (missing method String)
	f12(new(int))
	f12(1) // ERROR in call to f12, cannot infer P
	f21(v6)
	f21(v13) // ERROR struct{f func()} does not satisfy comparable
	cmp(v6)
	cmp(v13) // ERROR struct{f func()} does not satisfy comparable
	cmp(main) // ERROR func() does not satisfy comparable
	cmp[error](nil)
	cmp([2]any{})
	two[int]() // ERROR in call to two[int], cannot infer U
	two[int, []int]()
	two[int, []string]() // ERROR []string does not satisfy interface{~[]int} ([]string missing in ~[]int)
	self(1) // ERROR int does not satisfy interface{Less(int) bool} (missing method Less)
}

func inner[T any](x T) {
	f1(x) // ERROR in call to f1, T (type T) does not satisfy C1
	f1[T](x) // ERROR T does not satisfy C1
	cmp(x) // ERROR T does not satisfy comparable
	f21(x) // ERROR T does not satisfy comparable
	var g G[T] // ERROR T does not satisfy C1
	_ = g
	var y T = 1 // ERROR cannot use 1 (untyped int constant) as T value in variable declaration
	var z T = nil // ERROR cannot use nil as T value in variable declaration
	_, _ = y, z
	_ = x.foo // ERROR x.foo undefined (type T has no field or method foo)
	x() // ERROR invalid operation: cannot call x (variable of type T constrained by any): no specific type
	x++ // ERROR invalid operation: x++ (non-numeric type T)
	_ = len(x) // ERROR invalid argument: x (variable of type T constrained by any) for built-in len
	for range x { // ERROR cannot range over x (variable of type T constrained by any): no specific type
	}
	switch x { // ERROR cannot switch on x (variable of type T constrained by any) (T is not comparable)
	}
	var _ []T = []any{} // ERROR cannot use []any{} (value of type []any) as []T value in variable declaration
	var _ any = x
	var _ T = any(x) // ERROR cannot use any(x) (value of interface type any) as T value in variable declaration
	var _ fmt.Stringer = x // ERROR cannot use x (variable of type T constrained by any) as fmt.Stringer value in variable declaration
	type loc struct{ t T }
	type gen[U any] struct{ t T }
}
