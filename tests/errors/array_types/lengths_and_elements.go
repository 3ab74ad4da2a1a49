package main

import "unsafe"

// A length is a constant expression, an array is not its own element, an index is within the length.

const N = 3

var nn = 3

type (
	A1  [N]int
	A2  [nn]int // ERROR invalid array length nn
	A3  [-1]int // ERROR invalid array length -1 (untyped int constant)
	A4  [N - 4]int // ERROR invalid array length N - 4 (untyped int constant -1)
	A5  [1.0]int
	A6  [1.5]int // ERROR array length 1.5 (untyped float constant) must be integer
	A7  ['a']int
	A8  ["a"]int // ERROR array length "a" (untyped string constant) must be integer
	A9  [1 << 63]int // ERROR invalid array length 1 << 63 (untyped int constant 9223372036854775808)
	A10 [1<<63 - 1]struct{}
	A11 [unsafe.Sizeof(nn)]int
	A12 [uint8(3)]int
	A13 [true]int // ERROR array length true (untyped bool constant) must be integer
	A14 [len(A1{})]int
	A15 [2i]int // ERROR array length 2i (untyped complex constant (0 + 2i)) must be integer
	A16 [2 + 0i]int
	A17 [int64(5)]int
	A18 [float64(5)]int // ERROR array length float64(5) (constant 5 of type float64) must be integer
	A19 [len([nn]int{})]int // ERROR invalid array length nn
	A20 [...]int // ERROR invalid use of [...] array (outside a composite literal)
	A21 [nil]int // ERROR invalid array length nil
	A22 []int
	A23 [N][N]int
	A24 [2][...]int // ERROR invalid use of [...] array (outside a composite literal)
	A25 [len("abc")]int
	A26 [cap([4]int{})]int
	A27 [len([]int{1})]int // ERROR array length len([]int{…}) (value of type int) must be constant
	A28 [N + N]A1
	A29 [func() int { return 1 }()]int // ERROR array length func() int {…}() (value of type int) must be constant
)
type (
	T1  [10]T1 // ERROR invalid recursive type: T1 refers to itself
	T2  [10]struct{ f T2 } // ERROR invalid recursive type: T2 refers to itself
	T3  [10]T4 // ERROR invalid recursive type T3
	T4  struct{ f T3 }
	T5  [10]*T5
	T6  [10]func() T6
	T7  [10]struct{ f []T7 }
	T8  [0]T8 // ERROR invalid recursive type: T8 refers to itself
	T9  [10]chan T9
	T10 [10]map[string]T10
	T11 [10]interface{ m() T11 }
	T12 [len(T12{})]int // ERROR invalid recursive type: T12 refers to itself
	T13 [unsafe.Sizeof(T13{})]int // ERROR invalid recursive type: T13 refers to itself
	T14 [10]T15 // ERROR invalid recursive type T14
	T15 = T16
	T16 [2]T14
	T17 []struct{ T17 }
	T18 struct { // ERROR invalid recursive type: T18 refers to itself
		a [len(T18{}.b)]int
		b [3]int
	}
	T19 [unsafe.Sizeof(uintptr(0))]*T19
)

func arrs() {
	var a A1
	_ = a[3] // ERROR invalid argument: index 3 out of bounds [0:3]
	_ = a[N] // ERROR invalid argument: index 3 out of bounds [0:3]
	_ = a[-1] // ERROR invalid argument: index -1 (constant of type int) must not be negative
	a[2] = 1
	var p *A1 = &a
	_ = p[3] // ERROR invalid argument: index 3 out of bounds [0:3]
	p[2]++
	_ = [3]int{} == [3]int8{} // ERROR invalid operation: [3]int{} == [3]int8{} (mismatched types [3]int and [3]int8)
	_ = a == [3]int{}
	_ = A1{} == A14{} // ERROR invalid operation: A1{} == A14{} (mismatched types A1 and A14)
	var x [2]int = [3]int{} // ERROR cannot use [3]int{} (value of type [3]int) as [2]int value in variable declaration
	_ = x
	const c = len(a)
	const d = len(p)
	const e = cap(p)
	const f = len([2]int{nn, 1})
	const g = len([2]int{one(), 1}) // ERROR len([2]int{…}) (value of type int) is not constant
	const h = len(A23{}[0])
	const h2 = len(A23{}[one()]) // ERROR len(A23{}[one()]) (value of type int) is not constant
	const h3 = len(*p)
	const h4 = len((<-make(chan A1))) // ERROR len((<-make(chan A1))) (value of type int) is not constant
	const h5 = len(struct{ a A1 }{}.a)
	for i := range a {
		a[i] = "x" // ERROR cannot use "x" (untyped string constant) as int value in assignment
	}
	append(a, 1) // ERROR invalid append: argument must be a slice; have a (variable of array type A1)
	a[:] = nil // ERROR cannot assign to a[:] (neither addressable nor a map index expression)
	_ = A1{}[:] // ERROR cannot slice unaddressable value A1{} (value of array type A1)
	_ = (&A1{})[:]
}
func one() int { return 1 }

func main() {}
