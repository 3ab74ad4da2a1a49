package main

// An operand whose type is a type parameter is indexed if that works for each type of its type set, with the same elements;
// it is assigned to if none of them is a string.

func a1[P ~[]int | ~map[int]int](p P) int        { return p[0] } // ERROR cannot index p (variable of type P constrained by ~[]int | ~map[int]int)
func a2[P ~map[int]int | ~map[string]int](p P)   { _ = p[0] } // ERROR cannot index p (variable of type P constrained by ~map[int]int | ~map[string]int)
func a3[P ~[]int | ~[]string](p P)               { _ = p[0] } // ERROR cannot index p (variable of type P constrained by ~[]int | ~[]string)
func a4[P ~string | ~[]byte](p P) byte           { p[0] = 1; return p[0] } // ERROR cannot assign to p[0] (neither addressable nor a map index expression)
func a5[P ~string | ~[]rune](p P)                { _ = p[0] } // ERROR cannot index p (variable of type P constrained by ~string | ~[]rune)
func a6[P [3]int | [5]int](p P) int              { return p[3] } // ERROR invalid argument: index 3 out of bounds [0:3]
func a7[P [3]int | [5]int](p P) int              { return p[2] }
func a8[P *[3]int | *[5]int | []int](p P) int    { return p[3] } // ERROR invalid argument: index 3 out of bounds [0:3]
func a9[P []int | int](p P) int                  { return p[0] } // ERROR cannot index p (variable of type P constrained by []int | int)
func b1[P ~map[string]int | ~map[string]int32](p P) { _ = p["a"] } // ERROR cannot index p (variable of type P constrained by ~map[string]int | ~map[string]int32)
func b2[K comparable, V any, P ~map[K]V](p P, k K) (V, bool) { v, ok := p[k]; return v, ok }
func b3[I ~int | ~uint8, J ~int | ~float64](s []int, i I, j J) { _ = s[i]; _ = s[j] } // ERROR invalid argument: index j (variable of type J constrained by ~int | ~float64) must be integer
func b4[P ~[3]int](p P) *int                     { return &p[0] }
func b5[P ~[3]int | ~[]int](p P)                 { p[0] = 1; _ = &p[1]; p[1]++ }
func b6[P ~map[int]int](p P)                     { _ = &p[0]; p[0]++ } // ERROR invalid operation: cannot take address of p[0] (map index expression of type int)
func b7[P any](p P)                              { _ = p[0] } // ERROR cannot index p (variable of type P constrained by any)
func b8[P *[2]T, T any](p P) T                   { p[0] = p[1]; return p[2] } // ERROR invalid argument: index 2 out of bounds [0:2]
func b9[P ~string](p P)                          { const c = "abc"; _ = p[-1]; _ = p[1.5]; p[0]++; _ = &p[0] } // ERROR invalid argument: index -1 (constant of type int) must not be negative // ERROR 1.5 (untyped float constant) truncated to int // ERROR cannot assign to p[0] (neither addressable nor a map index expression) // ERROR invalid operation: cannot take address of p[0] (value of type byte)
func c1[P []byte | *[4]byte | string](p P)       { _ = p[5]; _ = p[3]; p[0] = 1; for range p {} } // ERROR cannot assign to p[0] (neither addressable nor a map index expression) // ERROR cannot range over p (variable of type P constrained by []byte | *[4]byte | string): []byte and *[4]byte have different underlying
func c2[P interface{ []int; m() }](p P)          { _ = p[0] }
func c3[P interface{}](p []P, q map[int]P)       { p[0] = q[1]; q[0], _ = q[2] }

func main() {}

func f(int, bool) {}
