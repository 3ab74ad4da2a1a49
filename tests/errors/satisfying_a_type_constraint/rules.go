package main

import "fmt"

type (
	Number    interface{ ~int | ~float64 }
	Printable interface {
		Number
		fmt.Stringer
	}
	Empty interface {
		int
		string
	}
	Key interface {
		comparable
		m()
	}
	X        int
	Pointed  struct{ f []int }
	WithAny  struct{ a any }
	WithFunc struct{ f func() }
)

func (X) String() string { return "" }
func (X) m()             {}
func (*Pointed) m()      {}

func number[T Number](T)                           {}
func printable[T Printable](T)                     {}
func empty[T Empty](T)                             {}
func key[T Key](T)                                 {}
func equal[T comparable](T)                        {}
func pointer[P interface{ *T }, T any](P)          {}
func method[T interface{ m() }](T)                 {}
func list[S interface{ ~[]E }, E comparable](S)    {}
func literal[T interface{ ~struct{ f []int } }](T) {}

func main() {
	number(1)
	number(X(1))
	number("a") // ERROR string does not satisfy Number (string missing in ~int | ~float64)
	number(uint(1)) // ERROR uint does not satisfy Number (uint missing in ~int | ~float64)
	number[any](1) // ERROR any does not satisfy Number
	number(nil) // ERROR in call to number, cannot infer T
	printable(X(1))
	printable(1) // ERROR int does not satisfy Printable (missing method String)
	printable[fmt.Stringer](X(1)) // ERROR fmt.Stringer does not satisfy Printable
	empty(1) // ERROR cannot satisfy Empty (empty type set)
	key(X(1))
	key(1) // ERROR int does not satisfy Key (missing method m)
	key(Pointed{}) // ERROR in call to key, T (type Pointed) does not satisfy Key (method m has pointer receiver)
	key(&Pointed{})
	// Comparable: interfaces satisfy it, other types that cannot be compared do not.
	equal(1)
	equal(any(1))
	equal(error(nil))
	equal(WithAny{})
	equal(&WithFunc{})
	equal([]int{}) // ERROR []int does not satisfy comparable
	equal(func() {}) // ERROR func() does not satisfy comparable
	equal(map[int]int{}) // ERROR map[int]int does not satisfy comparable
	equal(WithFunc{}) // ERROR WithFunc does not satisfy comparable
	equal([2]WithFunc{}) // ERROR [2]WithFunc does not satisfy comparable
	pointer(new(int))
	pointer(1) // ERROR in call to pointer, cannot infer P
	pointer[*int, string](nil) // ERROR *int does not satisfy interface{*string} (*int missing in *string)
	method(X(1))
	method[interface{ m() }](X(1))
	method(Pointed{}) // ERROR in call to method, T (type Pointed) does not satisfy interface{m()} (method m has pointer receiver)
	method(&Pointed{})
	list([]any{})
	list([][]int{}) // ERROR []int does not satisfy comparable
	literal(Pointed{})
	literal(struct{ g []int }{}) // ERROR in call to literal, T (type struct{g []int}) does not satisfy interface{~struct{f []int}}
	// Interfaces that are constraints are no types of variables, elements, fields, operands.
	var n Number // ERROR cannot use type Number outside a type constraint: interface contains type constraints
	_ = n
	_ = any(1).(Number) // ERROR cannot use type Number outside a type constraint: interface contains type constraints
	_ = Number(1) // ERROR cannot use interface Number in conversion (contains specific type constraints or is comparable)
	switch any(1).(type) {
	case Number, comparable: // ERROR cannot use type Number outside a type constraint: interface contains type constraints // ERROR cannot use type comparable outside a type constraint: interface is (or embeds) comparable
	}
	type (
		L []Number // ERROR cannot use type Number outside a type constraint: interface contains type constraints
		M struct{ Number } // ERROR cannot use type Number outside a type constraint: interface contains type constraints
		F func(comparable) // ERROR cannot use type comparable outside a type constraint: interface is (or embeds) comparable
		A = Number
		K Key
	)
	var _ A // ERROR outside a type constraint: interface contains type constraints
	var _ K // ERROR cannot use type K outside a type constraint: interface is (or embeds) comparable
}

// A type parameter satisfies what its constraint implies.
func inside[T any, C comparable, N Number](t T, c C, n N) {
	equal(c)
	equal(&t)
	number(n)
	equal(n)
	equal(t) // ERROR T does not satisfy comparable
	equal([]C{}) // ERROR []C does not satisfy comparable
	equal([1]C{})
	equal([1]T{}) // ERROR [1]T does not satisfy comparable
	number(t) // ERROR T does not satisfy Number
	printable(n) // ERROR in call to printable, T (type N) does not satisfy Printable (missing method String)
}
