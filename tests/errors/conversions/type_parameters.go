package main

// Conversions from and to type parameters: each type of one set to each type of the other.

import "unsafe"

type (
	Point struct{ x int }
	Q struct{ x int }
	I interface{ m() }
	J interface{ m(); n() }
)
func (Point) m() {}
func (*Q) m() {}

func v1[P any](x P) { _ = any(x); _ = P(x); _ = (*P)(&x); _ = []P([]P{x}); _ = int(x); _ = interface{ m() }(x) } // ERROR cannot convert x (variable of type P constrained by any) to type int // ERROR cannot convert x (variable of type P constrained by any) to type interface{m()}
func v2[P, Q any](x P) { _ = Q(x) } // ERROR cannot convert x (variable of type P constrained by any) to type Q
func v3[P ~int, Q ~float64 | ~string](x P) { _ = Q(x) }
func v4[P ~int | ~string, Q ~[]byte | ~string](x P) { _ = Q(x) } // ERROR cannot convert x (variable of type P constrained by ~int | ~string) to type Q: cannot convert int (in P) to type []byte (in Q)
func v5[P ~string | ~[]byte, Q ~string | ~[]byte | ~[]rune](x P) Q { return Q(x) } // ERROR cannot convert x (variable of type P constrained by ~string | ~[]byte) to type Q: cannot convert []byte (in P) to type []rune (in
func v6[P ~[]int, Q ~[2]int | ~*[2]int](x P) Q { return Q(x) }
func v7[P ~*int | ~*string](x P) { _ = (*int)(x) } // ERROR cannot convert x (variable of type P constrained by ~*int | ~*string) to type *int: cannot convert *string (in P) to type *int
func v8[P *int](x P) { _ = (*int)(x); _ = P(new(int)) }
func v9[P ~*E, E any](x *E, y P) { _ = P(x); _ = (*E)(y); _ = *(*E)(y) }
func w1[P ~struct{ x int }](x P) { _ = Point(x); _ = P(Point{}); _ = P(struct{ x int `t` }{}) ; _ = x.x } // ERROR x.x undefined (type P has no field or method x)
func w2[P interface{ m() }](x P) { _ = I(x); _ = J(x); _ = any(x).(J) } // ERROR cannot convert x (variable of type P constrained by interface{m()}) to type J
func w4[P ~float32 | ~float64]() { _ = P(1.1) + 1.2; _ = P(1e100); _ = P(1e30); _ = P(1i); _ = P('a') } // ERROR cannot convert 1e100 (untyped float value) to type P: cannot convert 1e100 (untyped float constant 1e+100) to type float32 (in P) // ERROR cannot convert 1i (untyped complex value) to type P: cannot convert 1i (untyped complex constant (0 + 1i)) to type float32 (in P)
func w6[P ~[]byte]() { _ = P("abc"); _ = P(1); _ = P(nil); _ = P([]byte(nil)) } // ERROR cannot convert 1 (untyped int value) to type P: cannot convert 1 (untyped int constant) to type []byte (in P)
func w7[P ~*int | ~[]int]() { _ = P(nil) }
func w8[P I]() { _ = P(nil); _ = P(Point{}) } // ERROR cannot convert nil to type P // ERROR cannot convert Point{} (value of struct type Point) to type P
func w9[P uintptr | unsafe.Pointer](x P) { _ = unsafe.Pointer(x); _ = uintptr(x) }
func x1[P ~uintptr](x P) { _ = unsafe.Pointer(x) }
func x2[P *B, B any](p P) uintptr { return uintptr(unsafe.Pointer(p)) }
func x3[P ~*B, B any](p P) uintptr { return uintptr(unsafe.Pointer(p)) }
func x4[P any](p []P, q [2]P) { _ = [2]P(p); _ = (*[2]P)(p); _ = [2]int(p); _ = []P(q); _ = []any(p) } // ERROR cannot convert p (variable of type []P) to type [2]int // ERROR cannot convert q (variable of type [2]P) to type []P // ERROR cannot convert p (variable of type []P) to type []any
func x5[P int | I2]() {} // ERROR cannot use main.I2 in union (main.I2 contains methods)
func x6[P chan int | <-chan int](p P) { _ = (<-chan int)(p); _ = (chan int)(p) } // ERROR cannot convert p (variable of type P constrained by chan int | <-chan int) to type chan int: cannot convert <-chan int (in P) to
func x7[P ~bool](p P) { _ = bool(p); _ = P(true); _ = P(1 < 2); _ = P(1) } // ERROR cannot convert 1 (untyped int value) to type P: cannot convert 1 (untyped int constant) to type bool (in P)
func x8[P complex64 | complex128, Q float32 | complex64](p P) { _ = complex128(p); _ = Q(p); _ = P(1i); _ = P(1) } // ERROR cannot convert p (variable of type P constrained by complex64 | complex128) to type Q: cannot convert complex64 (in P) to type
type I2 interface{ m() }

func main() {
	Point(*p).x = 1 // ERROR undefined: p
	Point.m(Point(*pq)) // ERROR undefined: pq
}
func none() {}
