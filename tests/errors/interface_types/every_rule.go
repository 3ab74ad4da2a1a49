package main

import "fmt"

// Methods have unique names that are not blank; the same method may come in twice; no interface embeds itself.

type T struct{ x int }

func (T) M() {}

type (
	I1 interface {
		M()
		M() // ERROR duplicate method M
	}
	I2 interface {
		M()
		N(int) (x string)
		_() // ERROR methods must have a unique non-blank name
	}
	I3 interface {
		I4 // ERROR duplicate method M
		M(int)
	}
	I4 interface{ M() }
	I5 interface {
		I4
		I6
		M()
	}
	I6 interface{ M() }
	I7 interface {
		I4
		I8 // ERROR duplicate method M
	}
	I8 interface{ M() int }
	I9 interface {
		I4
		interface{ M(x string) } // ERROR duplicate method M
	}
	I10 interface {
		any
		error
		fmt.Stringer
		interface{}
	}
	I11 interface {
		I10
		Error() string
		String() (s string)
	}
	I12 interface {
		I10 // ERROR duplicate method Error
		Error()
	}
	I15[T any] interface{ M(T) }
	I16        interface {
		I15[int]
		M(int)
	}
	I17 interface {
		I15[int]
		I15[string] // ERROR duplicate method M
	}
	I18 interface {
		I15[int] // ERROR duplicate method M
		M(x string)
	}
	I19 interface{ *I4 }
	I20 interface {
		T
		M()
	}
	I21 interface{ I21 } // ERROR invalid recursive type: I21 refers to itself
	I22 interface { // ERROR invalid recursive type I22
		I23
		I4
	}
	I23 interface {
		M2()
		I22
	}
	I24 interface{ ~int | ~string | I24 } // ERROR invalid recursive type: I24 refers to itself
	I25 interface{ [10]I25 } // ERROR invalid recursive type: I25 refers to itself
	I26 interface{ []I26 } // ERROR cannot use type I26 outside a type constraint: interface contains type constraints
	I27 interface{ *I27 } // ERROR cannot use type I27 outside a type constraint: interface contains type constraints
	I28 interface{ func(I28) } // ERROR cannot use type I28 outside a type constraint: interface contains type constraints
	I29 interface {
		M(I29) I29
		N() []I29
		O(interface{ M() I29 })
	}
	I30        interface{ map[string]I30 } // ERROR cannot use type I30 outside a type constraint: interface contains type constraints
	I31        interface{ chan I31 } // ERROR cannot use type I31 outside a type constraint: interface contains type constraints
	I32        interface{ ~struct{ f I32 } } // ERROR invalid recursive type: I32 refers to itself
	I33        interface{ int | interface{ I33 } } // ERROR invalid recursive type: I33 refers to itself
	I34        interface{ G34[I34] }
	I35        interface{ H35[I35] }
	G34[T any] interface{ m(T) }
	H35[T any] interface{ T } // ERROR term cannot be a type parameter
	I36        interface{ ~[]I37 } // ERROR cannot use type I37 outside a type constraint: interface contains type constraints
	I37        interface{ ~[]I36 } // ERROR cannot use type I36 outside a type constraint: interface contains type constraints
	I38        = interface{ m() I38 } // ERROR invalid recursive type: I38 refers to itself
	I39        = interface{ I39 } // ERROR invalid recursive type: I39 refers to itself
	I40        interface { // ERROR invalid recursive type: I40 refers to itself
		int
		A40
	}
	A40 = interface{ I40 }
)

func main() {}
