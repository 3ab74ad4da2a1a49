package main

import "fmt"

var n = 3

const c = 2

type (
	A1 [n]int // ERROR invalid array length n
	A2 [-1]int // ERROR invalid array length -1 (untyped int constant)
	A3 [1.5]int // ERROR array length 1.5 (untyped float constant) must be integer
	A4 [2.0]int
	A5 ["a"]int // ERROR array length "a" (untyped string constant) must be integer
	A6 [c]A6 // ERROR invalid recursive type: A6 refers to itself
	A7 [len(A8{})]int
	A8 [3]int
	A9 [1 << 70]int // ERROR invalid array length 1 << 70 (untyped int constant 1180591620717411303424)
	A10 []A10
	A11 [undefined]int // ERROR undefined array length undefined or missing type constraint
	A12 [int]int // ERROR invalid array length int
	A13 [len(x13)]int
	S1 struct {
		a int
		a string // ERROR a redeclared
	}
	S2 struct {
		A4
		*A4 // ERROR A4 redeclared
	}
	S3 struct{ *P1 } // ERROR embedded field type cannot be a pointer
	S4 struct{ P1 } // ERROR embedded field type cannot be a pointer
	S5 struct{ *I1 } // ERROR embedded field type cannot be a pointer to an interface
	S6 struct{ I1 }
	S8 struct {
		_ int
		_ string
	}
	S9 struct{ S9 } // ERROR invalid recursive type: S9 refers to itself
	S10 struct{ a [2]S10 } // ERROR invalid recursive type: S10 refers to itself
	S11 struct{ a []S11 }
	S12 struct{ a func(S12) S12 }
	S13 struct{ fmt.Stringer; Stringer int } // ERROR Stringer redeclared
	S14 struct{ x undefined.T } // ERROR undefined: undefined
	S15 struct{ int; string; error }
	P1 *int
	P2 *P2
	P3 **undefined // ERROR undefined: undefined
	F2 func(int, ...string)
	F3 func(a, a int) // ERROR a redeclared in this block
	F4 func() (x, y int)
	F5 func(x int) (x string) // ERROR x redeclared in this block
	F6 func(F6) F6
	I1 interface{ M(); N(int) string }
	I2 interface{ M(); M() } // ERROR duplicate method M
	I3 interface{ I1; M() int } // ERROR duplicate method M
	I4 interface{ I1; M() }
	I5 interface{ I5 } // ERROR invalid recursive type: I5 refers to itself
	I6 interface{ A4 }
	I7 interface{ *I1 }
	M1 map[[]int]int // ERROR invalid map key type []int
	M2 map[func()]int // ERROR invalid map key type func()
	M3 map[map[int]int]int // ERROR invalid map key type map[int]int
	M4 map[S16]int // ERROR invalid map key type S16
	M5 map[any]int
	M6 map[M6]int // ERROR invalid map key type M6
	M7 map[[2][]int]int // ERROR invalid map key type [2][]int
	M8 map[*M8]M8
	S16 struct{ f []int }
	C1 chan C1
	C2 chan<- <-chan int
	T1 T2 // ERROR invalid recursive type T1
	T2 T1
	T3 struct{ x T4 } // ERROR invalid recursive type T3
	T4 struct{ x T3 }
	T5 int.x // ERROR int.x is not a type
	T6 n // ERROR n (package-level variable) is not a type
	T7 c // ERROR c (constant) is not a type
	T8 fmt // ERROR fmt (package name) is not a type
	T9 fmt.Println // ERROR fmt.Println (value of type func
	T10 fmt.Nope // ERROR undefined: fmt.Nope
	T11 (((int)))
	T12 iota // ERROR iota (constant) is not a type
	T13 nil // ERROR nil (untyped nil) is not a type
	T14 len // ERROR len (built-in function) is not a type
)

var x13 [4]int

var (
	_ = A2{}
	_ interface{ x() } = 1 // ERROR cannot use 1 (constant of type int) as interface{x()} value in variable declaration: int does not implement interface{x()} (missing method x)
	_ = [3]int{} == [4]int{} // ERROR invalid operation: [3]int{} == [4]int{} (mismatched types [3]int and [4]int)
	_ *n // ERROR n (package-level variable) is not a type
	_ []fmt // ERROR fmt (package name) is not a type
	_ chan n // ERROR n (package-level variable) is not a type
	_ func(n) // ERROR n (package-level variable) is not a type
	_ struct{ n } // ERROR n (package-level variable) is not a type
)

func main() {
	var a [n]int // ERROR invalid array length n
	var b [c]int
	const d = len(b)
	var e [d]int
	var f [len(a)]int // ERROR declared and not used: f
	var g [len([]int{1})]int // ERROR array length len([]int{…}) (value of type int) must be constant
	var h [len("abc")]int
	var i [cap(x13)]int
	_, _, _, _ = e, g, h, i
}
