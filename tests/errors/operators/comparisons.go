package main

// What can be compared with what; what is ordered; what is strictly comparable.

import "unsafe"

type (
	B    bool
	I    interface{ m() }
	J    interface{ m(); n() }
	K    interface{ k() }
	T    struct{}
	T2   struct{ T }
	NC   struct{ s []int }
	NC2  struct{ NC }
	Ptr  *int
	Ptr2 *int
	Fn   func()
	Ch   chan int
	Ch2  chan int
	RCh  <-chan int
	S    []int
	M    map[int]int
	Blank struct{ _ []int }
	BlankOK struct{ _ int; a int }
	G[X any] struct{ x X }
	Rec  struct{ p *Rec; s []Rec }
	Rec2 struct{ p *Rec2 }
	Ifs  struct{ a any; e error }
)

func (T) m() {}
func (T) n() {}
func (*T2) k() {}
func (NC) m() {}

func c1[P any](a, b P) bool { return a == b } // ERROR invalid operation: a == b (incomparable types in type set)
func c2[P comparable](a, b P) bool { return a == b }
func c3[P interface{ int | string }](a, b P) bool { return a < b }
func c4[P interface{ int | []int }](a, b P) bool { return a == b } // ERROR invalid operation: a == b (incomparable types in type set)
func c5[P interface{ []int | map[int]int | func() }](a P) bool { return a == nil }
func c6[P interface{ ~int | ~bool }](a, b P) bool { return a < b } // ERROR invalid operation: a < b (type parameter P cannot use operator <)
func c7[P interface{ *int | *string }](a, b P) bool { return a == b && a != nil }
func c8[P interface{ *int | *string }](a, b P) bool { return a < b } // ERROR invalid operation: a < b (type parameter P cannot use operator <)
func c9[P comparable](a P, x any) bool { return a == x && x != a }
func d1[P comparable](a P, i I) bool { return a == i } // ERROR invalid operation: a == i (mismatched types P and I)
func d2[P interface{ comparable; m() }](a P, i I) bool { return a == i }
func d3[P interface{ m() }](a P, i I) bool { return a == i } // ERROR invalid operation: a == i (incomparable types in type set)
func d4[P, Q comparable](a P, b Q) bool { return a == b } // ERROR invalid operation: a == b (mismatched types P and Q)
func d5[P comparable](a struct{ p P }, b [2]P, c G[P]) bool { return a == a && b == b && c == c }
func d6[P any](a struct{ p P }, b [2]P, c G[P], d *P, e chan P) bool { return a == a && b == b && c == c && d == d && e == e } // ERROR invalid operation: a == a (struct containing P cannot be compared) // ERROR invalid operation: b == b ([2]P cannot be compared) // ERROR invalid operation: c == c (struct containing P cannot be compared)
func d7[P interface{ ~int }](a P) bool { return a == 1 && a < 2.0 && 3 > a && a == 1.5 } // ERROR cannot convert 1.5 (untyped float constant) to type P
func d8[P interface{ ~int | ~float64 }](a P) bool { return a == 1 && a < 2.5 } // ERROR cannot convert 2.5 (untyped float constant) to type P
func d9[P interface{ I; comparable }](a P) bool { return a == nil } // ERROR invalid operation: a == nil (mismatched types P and untyped nil)
func e1[P I](a P) bool { return a == nil } // ERROR invalid operation: a == nil (mismatched types P and untyped nil)
func e2[P interface{ ~[]int }](a P, b []int) bool { return a == b } // ERROR invalid operation: a == b (incomparable types in type set)
func e3[P interface{ any }](a, b *P) bool { return a == b || *a == *b } // ERROR invalid operation: *a == *b (incomparable types in type set)
func e4[P ~string](a P, b string) bool { return a == b || a == "x" || a > 'x' } // ERROR invalid operation: a == b (mismatched types P and string) // ERROR invalid operation: a > 'x' (mismatched types P and untyped rune)
func e5[P bool | B](a P) P { return a && a == true || !a }
func e6[P any](a P) bool { return any(a) == any(a) && any(a) == nil }

func main() {
	var (
		x, y int
		b B
		i I
		j J
		k K
		t T
		t2 T2
		p Ptr
		p2 Ptr2
		pi *int
		f Fn
		c Ch
		cc Ch2
		rc RCh
		bc chan int
		sc chan<- int
		s S
		e any
		err error
		up unsafe.Pointer
		u uintptr
	)
	var b3 = x == y
	var b4 bool = x == y // ERROR declared and not used: b4
	var b5 B = x == y // ERROR declared and not used: b5
	var b6 int = x == y // ERROR declared and not used: b6 // ERROR cannot use x == y (untyped bool value) as int value in variable declaration
	var b7 any = x == y // ERROR declared and not used: b7
	const cc1 = 3 < 4
	const cc2 B = 3 < 4
	const cc3 int = 3 < 4 // ERROR cannot use 3 < 4 (untyped bool constant true) as int value in constant declaration
	b = cc1
	b4 = cc2 // ERROR cannot use cc2 (constant true of bool type B) as bool value in assignment
	b = b3 // ERROR cannot use b3 (variable of type bool) as B value in assignment
	b = b && x == y
	b4 = b && x == y // ERROR cannot use b && x == y (value of bool type B) as bool value in assignment
	b = x == y && b3 // ERROR cannot use x == y && b3 (value of type bool) as B value in assignment
	_ = i == j
	_ = i == k // ERROR invalid operation: i == k (mismatched types I and K)
	_ = i == t
	_ = i == &t
	_ = i == t2
	_ = k == t2 // ERROR invalid operation: k == t2 (mismatched types K and T2)
	_ = k == &t2
	_ = i == NC{} // ERROR invalid operation: i == NC{} (struct containing []int cannot be compared)
	_ = i == &NC{}
	_ = i == 1 // ERROR invalid operation: i == 1 (mismatched types I and untyped int)
	_ = i == nil
	_ = e == nil
	_ = e == 1
	_ = e == "a"
	_ = e == nil
	_ = e == err
	_ = err == e
	_ = e == s // ERROR invalid operation: e == s (slice can only be compared to nil)
	_ = e == NC{} // ERROR invalid operation: e == NC{} (struct containing []int cannot be compared)
	_ = e == [1]func(){} // ERROR invalid operation: e == [1]func(){} ([1]func() cannot be compared)
	_ = e < 1 // ERROR invalid operation: e < 1 (operator < not defined on interface)
	_ = e == e
	_ = p == p2 // ERROR invalid operation: p == p2 (mismatched types Ptr and Ptr2)
	_ = p == pi
	_ = pi == p2
	_ = c == cc // ERROR invalid operation: c == cc (mismatched types Ch and Ch2)
	_ = c == bc
	_ = rc == bc
	_ = rc == c // ERROR invalid operation: rc == c (mismatched types RCh and Ch)
	_ = rc == sc // ERROR invalid operation: rc == sc (mismatched types RCh and chan<- int)
	_ = sc == bc
	_ = sc == c
	_ = f == nil
	_ = f == main // ERROR invalid operation: f == main (func can only be compared to nil)
	_ = main == nil
	_ = nil == main
	_ = f == f // ERROR invalid operation: f == f (func can only be compared to nil)
	_ = s == nil
	_ = s == []int(nil) // ERROR invalid operation: s == []int(nil) (slice can only be compared to nil)
	_ = S(nil) == nil
	_ = M(nil) == nil
	_ = M(nil) == M(nil) // ERROR invalid operation: M(nil) == M(nil) (map can only be compared to nil)
	_ = (nil) == (nil) // ERROR invalid operation: (nil) == (nil) (operator == not defined on untyped nil)
	_ = nil == e
	_ = nil != i
	_ = nil < i // ERROR invalid operation: nil < i (operator < not defined on interface)
	_ = nil == 1 // ERROR invalid operation: nil == 1 (mismatched types untyped nil and untyped int)
	_ = nil == t // ERROR invalid operation: nil == t (mismatched types untyped nil and T)
	_ = NC{} == NC{} // ERROR invalid operation: NC{} == NC{} (struct containing []int cannot be compared)
	_ = NC2{} == NC2{} // ERROR invalid operation: NC2{} == NC2{} (struct containing NC cannot be compared)
	_ = Blank{} == Blank{} // ERROR invalid operation: Blank{} == Blank{} (struct containing []int cannot be compared)
	_ = BlankOK{} == BlankOK{}
	_ = Rec{} == Rec{} // ERROR invalid operation: Rec{} == Rec{} (struct containing []Rec cannot be compared)
	_ = Rec2{} == Rec2{}
	_ = Ifs{} == Ifs{}
	_ = G[int]{} == G[int]{}
	_ = G[[]int]{} == G[[]int]{} // ERROR invalid operation: G[[]int]{} == G[[]int]{} (struct containing []int cannot be compared)
	_ = G[any]{} == G[any]{}
	_ = G[int]{} == G[string]{} // ERROR invalid operation: G[int]{} == G[string]{} (mismatched types G[int] and G[string])
	_ = struct{}{} == struct{}{}
	_ = struct{ a int }{} == struct{ b int }{} // ERROR invalid operation: struct{a int}{} == struct{b int}{} (mismatched types struct{a int} and struct{b int})
	_ = T{} == struct{}{}
	_ = [2]int{} == [...]int{1, 2}
	_ = [2]int{} < [2]int{} // ERROR invalid operation: [2]int{} < [2]int{} (operator < not defined on array)
	_ = [0]func(){} == [0]func(){} // ERROR invalid operation: [0]func(){} == [0]func(){} ([0]func() cannot be compared)
	_ = t < t // ERROR invalid operation: t < t (operator < not defined on struct)
	_ = true < false // ERROR invalid operation: true < false (operator < not defined on untyped bool)
	_ = b > b // ERROR invalid operation: b > b (operator > not defined on B)
	_ = 1i > 2i // ERROR invalid operation: 1i > 2i (operator > not defined on untyped complex)
	_ = 1i == 1
	_ = "a" < "b"
	_ = "a" < 'b' // ERROR invalid operation: "a" < 'b' (mismatched types untyped string and untyped rune)
	_ = x == 1.0
	_ = x == 1.5 // ERROR 1.5 (untyped float constant) truncated to int
	_ = x == 'a'
	_ = x == "a" // ERROR invalid operation: x == "a" (mismatched types int and untyped string)
	_ = x == nil // ERROR invalid operation: x == nil (mismatched types int and untyped nil)
	_ = x < true // ERROR invalid operation: x < true (mismatched types int and untyped bool)
	_ = up == nil
	_ = up == up
	_ = up < up // ERROR invalid operation: up < up (operator < not defined on unsafe.Pointer)
	_ = up == u // ERROR invalid operation: up == u (mismatched types unsafe.Pointer and uintptr)
	_ = up == pi // ERROR invalid operation: up == pi (mismatched types unsafe.Pointer and *int)
	_ = u == nil // ERROR invalid operation: u == nil (mismatched types uintptr and untyped nil)
	_ = pi < pi // ERROR invalid operation: pi < pi (operator < not defined on pointer)
	_ = c < c // ERROR invalid operation: c < c (operator < not defined on chan)
	_ = x == y == true
	_ = x == y == b
	_ = x == (y == 1) // ERROR invalid operation: x == (y == 1) (mismatched types int and untyped bool)
	_ = x < y < 3 // ERROR invalid operation: x < y < 3 (mismatched types untyped bool and untyped int)
	_ = T == T // ERROR T (type) is not an expression
	_ = int == int // ERROR int (type) is not an expression
	_ = len == nil // ERROR len (built-in) must be called
	_ = append == nil // ERROR append (built-in) must be called
	_ = T.m == nil
	_ = t.m == nil
	_ = t.m == t.m // ERROR invalid operation: t.m == t.m (func can only be compared to nil)
	_ = func() {} == nil
	_ = func() {} == func() {} // ERROR invalid operation: func() {} == func() {} (func can only be compared to nil)
	_ = &x == &y
	_ = &x == nil
	_ = &t == &struct{}{} // ERROR invalid operation: &t == &struct{}{} (mismatched types *T and *struct{})
	_ = (*struct{})(&t) == &struct{}{}
	_ = x != x
	_ = e != t
	_ = two() == 1 // ERROR multiple-value two() (value of type (int, int)) in single-value context
	_ = none() == none() // ERROR none() (no value) used as value
	_ = none == none // ERROR invalid operation: none == none (func can only be compared to nil)
	_ = [1]I{} == [1]I{}
	_ = [1]I{} == [1]J{} // ERROR invalid operation: [1]I{} == [1]J{} (mismatched types [1]I and [1]J)
	_ = map[NC]int{} // ERROR invalid map key type NC
	_ = map[Ifs]int{}
	_ = map[G[func()]]int{} // ERROR invalid map key type G[func()]
	_ = map[any]int{}
	_ = map[Blank]int{} // ERROR invalid map key type Blank
}
func two() (int, int) { return 1, 1 }
func none() {}
