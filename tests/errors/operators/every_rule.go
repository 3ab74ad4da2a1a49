package main

import "unsafe"

type D int
type S struct{ f func() }
type T struct{ a []int }
type I interface{ M() }
type J interface{ N() }
type U struct{}

func (*U) M() {}

func g[P any](a, b P) bool                   { return a == b } // ERROR invalid operation: a == b (incomparable types in type set)
func h[P comparable](a, b P) bool            { return a == b && a != b }
func k[P comparable](a, b P) bool            { return a < b } // ERROR invalid operation: a < b (type parameter P cannot use operator <)
func l[P ~int | ~string](a, b P) P           { return a + b }
func m[P ~int | ~string](a, b P) P           { return a - b } // ERROR invalid operation: operator - not defined on a (variable of type P constrained by ~int | ~string)
func n[P ~int | ~float64](a, b P) P          { return a % b } // ERROR invalid operation: operator % not defined on a (variable of type P constrained by ~int | ~float64)
func o[P ~int | ~float64](a P) P             { return -a }
func p[P ~int | ~float64](a P) P             { return ^a } // ERROR invalid operation: operator ^ not defined on a (variable of type P constrained by ~int | ~float64)
func q[P ~int | ~float64](a P) P             { return a << 1 } // ERROR invalid operation: shifted operand a (variable of type P constrained by ~int | ~float64) must be integer
func r[P ~int | ~uint8](a P, s int) P        { return a << s >> 1.0 }
func s[P ~[]int](a P) bool                   { return a == nil }
func t[P ~[]int | ~int](a P) bool            { return a == nil } // ERROR invalid operation: a == nil (mismatched types P and untyped nil)
func u[P any](a P) bool                      { return a == nil } // ERROR invalid operation: a == nil (mismatched types P and untyped nil)
func v[P any](a *P) (P, bool)                { return *a, a == nil }
func w[P *int | *string](a P) any            { return *a } // ERROR invalid operation: pointers of a (variable of type P constrained by *int | *string) must have identical base types
func x[P ~chan int](a P) int                 { return <-a }
func y[P ~chan int | ~chan<- int](a P) int   { return <-a } // ERROR invalid operation: cannot receive from
func z[P, Q ~int](a P, b Q) P                { return a + b } // ERROR invalid operation: a + b (mismatched types P and Q)
func aa[P ~int](a P) P                       { return a + 1.5 } // ERROR cannot convert 1.5 (untyped float constant) to type P
func ab[P ~int](a P) P                       { return a + 1.0 }
func ac[P any](a P, b any) bool              { return b == a } // ERROR invalid operation: b == a (incomparable types in type set)
func ad[P comparable](a P, b any) bool       { return b == a }
func ae[P ~bool](a P) P                      { return !a && true }

func main() {
	var (
		i   int
		d   D
		i8  int8
		f   float64
		str string
		b   bool
		c   complex128
		ptr *int
		sl  []int
		fn  func()
		mp  map[int]int
		ch  chan int
		so  chan<- int
		e   any
		in  I
		jn  J
		up  unsafe.Pointer
		a2  [2]int
		a3  [3]int
		fs  [1]func()
		uv  U
	)
	_ = i + d // ERROR invalid operation: i + d (mismatched types int and D)
	_ = i + i8 // ERROR invalid operation: i + i8 (mismatched types int and int8)
	_ = i + f // ERROR invalid operation: i + f (mismatched types int and float64)
	_ = i + 1.5 // ERROR 1.5 (untyped float constant) truncated to int
	_ = i + 2.0
	_ = i8 + 128 // ERROR 128 (untyped int constant) overflows int8
	_ = str + 1 // ERROR invalid operation: str + 1 (mismatched types string and untyped int)
	_ = str - "a" // ERROR invalid operation: operator - not defined on str (variable of type string)
	_ = b + b // ERROR invalid operation: operator + not defined on b (variable of type bool)
	_ = b && i // ERROR invalid operation: b && i (mismatched types bool and int)
	_ = i && b // ERROR invalid operation: i && b (mismatched types int and bool)
	_ = !i // ERROR invalid operation: operator ! not defined on i (variable of type int)
	_ = -str // ERROR invalid operation: operator - not defined on str (variable of type string)
	_ = ^f // ERROR invalid operation: operator ^ not defined on f (variable of type float64)
	_ = +b // ERROR invalid operation: operator + not defined on b (variable of type bool)
	_ = f % 2 // ERROR invalid operation: operator % not defined on f (variable of type float64)
	_ = c % 2 // ERROR invalid operation: operator % not defined on c (variable of type complex128)
	_ = c < c // ERROR invalid operation: c < c (operator < not defined on complex128)
	_ = c == 1
	_ = b < b // ERROR invalid operation: b < b (operator < not defined on bool)
	_ = ptr < ptr // ERROR invalid operation: ptr < ptr (operator < not defined on pointer)
	_ = ptr + 1 // ERROR invalid operation: ptr + 1 (mismatched types *int and untyped int)
	_ = sl == sl // ERROR invalid operation: sl == sl (slice can only be compared to nil)
	_ = sl == nil
	_ = nil == sl
	_ = nil == nil // ERROR invalid operation: nil == nil (operator == not defined on untyped nil)
	_ = nil // ERROR use of untyped nil in assignment to _ identifier
	_ = fn == fn // ERROR invalid operation: fn == fn (func can only be compared to nil)
	_ = fn != nil
	_ = mp == mp // ERROR invalid operation: mp == mp (map can only be compared to nil)
	_ = ch == ch
	_ = ch == so
	_ = S{} == S{} // ERROR invalid operation: S{} == S{} (struct containing func() cannot be compared)
	_ = T{} == T{} // ERROR invalid operation: T{} == T{} (struct containing []int cannot be compared)
	_ = fs == fs // ERROR invalid operation: fs == fs ([1]func() cannot be compared)
	_ = a2 == a2
	_ = a2 == a3 // ERROR invalid operation: a2 == a3 (mismatched types [2]int and [3]int)
	_ = a2 < a2 // ERROR invalid operation: a2 < a2 (operator < not defined on array)
	_ = e == 1
	_ = e == sl // ERROR invalid operation: e == sl (slice can only be compared to nil)
	_ = e == fn // ERROR invalid operation: e == fn (func can only be compared to nil)
	_ = e == S{} // ERROR invalid operation: e == S{} (struct containing func() cannot be compared)
	_ = e < e // ERROR invalid operation: e < e (operator < not defined on interface)
	_ = e + e // ERROR invalid operation: operator + not defined on e (variable of interface type any)
	_ = in == jn // ERROR invalid operation: in == jn (mismatched types I and J)
	_ = in == uv // ERROR invalid operation: in == uv (mismatched types I and U)
	_ = in == &uv
	_ = in == 1 // ERROR invalid operation: in == 1 (mismatched types I and untyped int)
	_ = i == nil // ERROR invalid operation: i == nil (mismatched types int and untyped nil)
	_ = str == nil // ERROR invalid operation: str == nil (mismatched types string and untyped nil)
	_ = str == 'a' // ERROR invalid operation: str == 'a' (mismatched types string and untyped rune)
	_ = i == "a" // ERROR invalid operation: i == "a" (mismatched types int and untyped string)
	_ = up == nil
	_ = up == ptr // ERROR invalid operation: up == ptr (mismatched types unsafe.Pointer and *int)
	_ = i << 1.0
	_ = i << 1.5 // ERROR 1.5 (untyped float constant) truncated to uint
	_ = i << -1 // ERROR invalid operation: negative shift count -1 (untyped int constant)
	_ = i << i8
	_ = i << f // ERROR invalid operation: shift count f (variable of type float64) must be integer
	_ = f << 1 // ERROR invalid operation: shifted operand f (variable of type float64) must be integer
	_ = 1.0 << i // ERROR invalid operation: shifted operand 1.0 (type float64) must be integer
	_ = f + 1<<i // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	_ = str << 1 // ERROR invalid operation: shifted operand str (variable of type string) must be integer
	_ = i / 0 // ERROR invalid operation: division by zero
	_ = f / 0
	_ = f / 0.0
	_ = i % 0.0 // ERROR invalid operation: division by zero
	_ = &1 // ERROR invalid operation: cannot take address of 1 (untyped int constant)
	_ = &i
	_ = &main // ERROR invalid operation: cannot take address of main (value of type func())
	_ = &mp[1] // ERROR invalid operation: cannot take address of mp[1] (map index expression of type int)
	_ = &str[0] // ERROR invalid operation: cannot take address of str[0] (value of type
	_ = &sl[0]
	_ = &a2[0]
	_ = &[2]int{}[0] // ERROR invalid operation: cannot take address of [2]int{}[0] (value of type int)
	_ = &U{}
	_ = &(U{})
	_ = &f2() // ERROR invalid operation: cannot take address of f2() (value of type struct{x int})
	_ = &f2().x // ERROR invalid operation: cannot take address of f2().x (value of type int)
	_ = &nil // ERROR invalid operation: cannot take address of nil
	_ = &int // ERROR int (type) is not an expression
	_ = *i // ERROR invalid operation: cannot indirect i (variable of type int)
	_ = *nil // ERROR invalid operation: cannot indirect nil
	_ = *ptr
	_ = *up // ERROR invalid operation: cannot indirect up (variable of type unsafe.Pointer)
	_ = *e // ERROR invalid operation: cannot indirect e (variable of interface type any)
	_ = <-i // ERROR invalid operation: cannot receive from non-channel int i (variable of type int)
	_ = <-so // ERROR invalid operation: cannot receive from send-only channel chan<- int so (variable of type chan<- int)
	_ = <-ch + f // ERROR invalid operation: <-ch + f (mismatched types int and float64)
	_ = main() // ERROR main() (no value) used as value
	_ = main + 1 // ERROR invalid operation: main + 1 (mismatched types func() and untyped int)
	_ = int + 1 // ERROR int (type) is not an expression
	_ = 1 == true // ERROR invalid operation: 1 == true (mismatched types untyped int and untyped bool)
	_ = 'a' + "b" // ERROR invalid operation: 'a' + "b" (mismatched types untyped rune and untyped string)
	_ = e.(int) + f // ERROR invalid operation: e.(int) + f (mismatched types int and float64)
	_ = i == d // ERROR invalid operation: i == d (mismatched types int and D)
	_ = D(i) == d
	_ = (b == (i < 3)) == b
	_ = i < i < i // ERROR invalid operation: i < i < i (mismatched types untyped bool and int)
	_ = b == i < 3 // ERROR invalid operation: b == i (mismatched types bool and int)
	i++
	str++ // ERROR invalid operation: str++ (non-numeric type string)
	b++ // ERROR invalid operation: b++ (non-numeric type bool)
	2++ // ERROR cannot assign to 2 (neither addressable nor a map index expression)
	sl += sl // ERROR invalid operation: operator + not defined on sl (variable of type []int)
	str += 'a' // ERROR invalid operation: str += 'a' (mismatched types string and untyped rune)
	f <<= 1 // ERROR invalid operation: shifted operand f (variable of type float64) must be integer
	i &^= 1.0
	b &= true // ERROR invalid operation: operator & not defined on b (variable of type bool)
}

func f2() (v struct{ x int }) { return }
