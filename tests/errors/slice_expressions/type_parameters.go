package main

// An operand whose type is a type parameter: one underlying type, or strings and byte slices.

type (
	Bs   []byte
	MyB  byte
)

func a1[P ~[]int | ~[]string](p P)              { _ = p[1:] } // ERROR cannot slice p (variable of type P constrained by ~[]int | ~[]string): []int and []string have different underlying types
func a2[P ~string | ~[]byte](p P) P             { return p[1:] }
func a3[P ~string | ~[]byte](p P)               { _ = p[1:2:3] } // ERROR invalid operation: 3-index slice of string
func a4[P ~string | []MyB](p P)                 { _ = p[1:] } // ERROR cannot slice p (variable of type P constrained by ~string | []MyB): string and []MyB have different underlying types
func a5[P ~[]int](p P) P                        { return p[:1:2] }
func a6[P ~[4]int](p P) []int                   { return p[:5] } // ERROR invalid argument: index 5 out of bounds [0:5]
func a7[P *[4]int | *[5]int](p P)               { _ = p[:] } // ERROR cannot slice p (variable of type P constrained by *[4]int | *[5]int): *[4]int and *[5]int have different underlying types
func a8[P *[4]int](p P) []int                   { return p[:4:5] } // ERROR invalid argument: index 5 out of bounds [0:5]
func a9[P []int | [4]int](p P)                  { _ = p[:] } // ERROR cannot slice p (variable of type P constrained by []int | [4]int): []int and [4]int have different underlying types
func b1[P ~string | ~[]int](p P)                { _ = p[:] } // ERROR cannot slice p (variable of type P constrained by ~string | ~[]int): string and []int have different underlying types
func b2[P any](p P)                             { _ = p[:] } // ERROR cannot slice p (variable of type P constrained by any): no specific type in P
func b3[P ~[]byte | Bs](p P) P                  { return p[0:] } // ERROR overlapping terms main.Bs and ~[]byte
func b4[I ~int | ~uint, F ~float32](s []int, i I, f F) { _ = s[i:i]; _ = s[f:] } // ERROR invalid argument: index f (variable of type F constrained by ~float32) must be integer
func b5[P ~string](p P) P { var q P = p[1:]; return q + p[:1] }
func b6[P ~string | ~[]byte](p P) { const c = "abc"; var q []byte = p[1:]; _ = q } // ERROR cannot use p[1:] (value of type P constrained by ~string | ~[]byte) as []byte value in variable declaration: cannot assign string
func b7[P chan int | []int](p P) { _ = p[:] } // ERROR cannot slice p (variable of type P constrained by chan int | []int): chan int and []int have different underlying types
func b8[P map[int]int](p P) { _ = p[:] } // ERROR cannot slice p (variable of type P constrained by map[int]int)

func main() {
}
