package main

// Conditions, clauses, and range expressions of every kind with variables of every kind.

import "iter"

type N int8
type Str string
type Arr [3]string
type PA *Arr
type Fn func(func(int) bool)
type B bool
type Seq2 = iter.Seq2[string, int]
type Tree[K any, V any] struct{}
func (t *Tree[K, V]) Walk(yield func(K, V) bool) {}
func (t Tree[K, V]) All() iter.Seq2[K, V] { return nil }
func f() (int, int) { return 1, 1 }
func none() {}
func one() int { return 1 }
func p1[P ~[]int | ~[]string](p P) { for range p {} } // ERROR cannot range over p (variable of type P constrained by ~[]int | ~[]string): []int and []string have different underlying types
func p2[P ~string | ~[]byte](p P) { for range p {} } // ERROR cannot range over p (variable of type P constrained by ~string | ~[]byte): string and []byte have different underlying types
func p3[P ~int | ~int8](p P) { for range p {} } // ERROR cannot range over p (variable of type P constrained by ~int | ~int8): int and int8 have different underlying types
func p4[P int | N](p P) { for i := range p { var _ P = i } } // ERROR cannot range over p (variable of type P constrained by int | N): int and N have different underlying types
func p5[P ~int](p P) { for i := range p { var _ P = i; var _ int = i } } // ERROR cannot use i (variable of type P constrained by ~int) as int value in variable declaration
func p6[P chan int | <-chan int](p P) { for x := range p { _ = x + 1 } }
func p7[P chan int | chan<- int](p P) { for x := range p { _ = x } } // ERROR cannot range over p (variable of type P constrained by chan int | chan<- int): receive from send-only channel chan<- int
func p8[P chan int | chan string](p P) { for x := range p { _ = x } } // ERROR cannot range over p (variable of type P constrained by chan int | chan string): channels chan int and chan string have different
func p9[P func(func(int) bool)](p P) { for x := range p { _ = x } }
func q1[P ~func(func(K, V) bool), K, V any](p P) { for k, v := range p { var _ K = k; var _ V = v } }
func q2[P ~[3]int | ~*[3]int](p P) { for range p {} } // ERROR cannot range over p (variable of type P constrained by ~[3]int | ~*[3]int): [3]int and *[3]int have different underlying types
func q3[P ~map[K]V, K comparable, V any](p P) { for k := range p { delete(p, k) }; for k, v := range p { p[k] = v } }
func q4[P any](p P) { for range p {} } // ERROR cannot range over p (variable of type P constrained by any): no specific type
func q5[P any](p []P, q [2]P, r *[2]P, s chan P, t map[string]P, u func(func(P) bool)) { for range p {}; for range q {}; for range r {}; for x := range s { _ = x }; for _, x := range t { _ = x }; for x := range u { _ = x } }
func q6[S ~[]byte](s S) (r byte) { for _, b := range s { r ^= b }; return }
func q7[P *[3]int](p P) { for i, x := range p { _ = i + x } }
func q8[P int | func(func(int) bool)](p P) { for range p {} } // ERROR cannot range over p (variable of type P constrained by int | func(func(int) bool)): int and func(func(int) bool) have different

func main() {
	var x int
	var fl float64
	var s string
	var e any
	var n N
	var a Arr
	var pa PA
	var ppa **Arr
	var m map[string]int
	var ch chan int
	var fn Fn
	var b B
	var td *struct{ a *[7]int }
	for {}
	for x {} // ERROR non-boolean condition in for statement
	for b {}
	for b && true {}
	for x == 1 {}
	for "a" {} // ERROR non-boolean condition in for statement
	for nil {} // ERROR non-boolean condition in for statement
	for none() {} // ERROR none() (no value) used as value
	for f() {} // ERROR multiple-value f() (value of type (int, int)) in single-value context
	for x := 1; x; x++ {} // ERROR non-boolean condition in for statement
	for x := 1; ; {} // ERROR declared and not used: x
	for ;; {}
	for ; x < 1; {}
	for x, y := 0, 1; x < y; x, y = y, x {}
	for x := range 3 {} // ERROR declared and not used: x
	for x = range 3 {}
	for range 3 {}
	for _ = range 3 {}
	for _ := range 3 {} // ERROR no new variables on left side of :=
	for _, _ := range 3 {} // ERROR no new variables on left side of := // ERROR range over 3 (untyped int constant) permits only one iteration variable
	for _, _ = range a {}
	for _, _ := range a {} // ERROR no new variables on left side of :=
	for x, _ := range a {} // ERROR declared and not used: x
	for i, _ := range td.a { _ = i }
	for i, v := range td.a { _ = i + v }
	for i, s := range a { _ = i; s += "a" }
	for i, v := range pa { _ = i; _ = v + "" }
	for range ppa {} // ERROR cannot range over ppa (variable of type **Arr)
	for range *ppa {}
	for key, val := range m { _ = key + ""; _ = val + 1 }
	for e, e = range m {}
	for s, e = range m {}
	for x, e = range m {} // ERROR cannot use x (value of type string) as int value in assignment
	for s, s = range m {} // ERROR cannot use s (value of type int) as string value in assignment
	for e = range ch {}
	for x, e = range ch {} // ERROR range over ch (variable of type chan int) permits only one iteration variable
	for x, y := range ch {} // ERROR declared and not used: x // ERROR range over ch (variable of type chan int) permits only one iteration variable
	for range ch {}
	for i := range 10 { var _ int = i; i = "a" } // ERROR cannot use "a" (untyped string constant) as int value in assignment
	for i := range 'a' { var _ int = i } // ERROR cannot use i (variable of type rune) as int value in variable declaration
	for i := range n { var _ N = i; var _ int = i } // ERROR cannot use i (variable of int8 type N) as int value in variable declaration
	for u = range 256 {} // ERROR undefined: u
	for u = range 255 {} // ERROR undefined: u
	for u = range -1 {} // ERROR undefined: u
	for u = range x {} // ERROR undefined: u
	for u = range n {} // ERROR undefined: u
	for fl = range 3 {} // ERROR cannot use iteration variable of type float64
	for e = range 3 {}
	for e = range n {}
	for b = range 3 {} // ERROR cannot use 3 (untyped int constant) as B value in range clause
	for s = range 3 {} // ERROR cannot use 3 (untyped int constant) as string value in range clause
	for n = range 100 {}
	for n = range 128 {} // ERROR cannot use 128 (untyped int constant) as N value in range clause (overflows)
	for n = range 3.0 {} // ERROR cannot range over 3.0 (untyped float constant 3)
	for range 1e3 {} // ERROR cannot range over 1e3 (untyped float constant 1000)
	for range 1.5 {} // ERROR cannot range over 1.5 (untyped float constant)
	for range fl {} // ERROR cannot range over fl (variable of type float64)
	for range 1i {} // ERROR cannot range over 1i (untyped complex constant (0 + 1i))
	for range 1 << 70 {} // ERROR cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in range clause (overflows)
	for i := range 1 << 70 {} // ERROR declared and not used: i // ERROR cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in range clause (overflows)
	for i := range 1 << 63 {} // ERROR declared and not used: i // ERROR cannot use 1 << 63 (untyped int constant 9223372036854775808) as int value in range clause (overflows)
	for i := range uint64(1 << 63) { _ = i }
	for range "abc" {}
	for i, r := range "abc" { var _ int = i; var _ rune = r; var _ byte = r } // ERROR cannot use r (variable of type rune) as byte value in variable declaration
	for i, r := range Str("abc") { var _ int = i; var _ rune = r }
	for x, u = range "abc" {} // ERROR undefined: u
	for x, e = range "abc" {}
	for range nil {} // ERROR cannot range over nil
	for range true {} // ERROR cannot range over true (untyped bool constant)
	for range none {} // ERROR cannot range over none (value of type func()): func must be func(yield func(...) bool): wrong argument count
	for range none() {} // ERROR none() (no value) used as value
	for range f() {} // ERROR multiple-value f() (value of type (int, int)) in single-value context
	for range one() {}
	for range int {} // ERROR int (type) is not an expression
	for range e {} // ERROR cannot range over e (variable of interface type any)
	for range &a {}
	for range &x {} // ERROR cannot range over &x (value of type *int)
	for range &s {} // ERROR cannot range over &s (value of type *string)
	for range &m {} // ERROR cannot range over &m (value of type *map[string]int)
	for range (map[int]int{}) {}
	for range func() {} {} // ERROR cannot range over func() {} (value of type func()): func must be func(yield func(...) bool): wrong argument count
	for range func(func()) {} {} // ERROR cannot range over func(func()) {} (value of type func(func())): func must be func(yield func(...) bool): yield func does not
	for range func(func() bool) {} {}
	for range func(func(int) bool) {} {}
	for range func(func(int, int) bool) {} {}
	for range func(func(int, int, int) bool) {} {} // ERROR cannot range over func(func(int, int, int) bool) {} (value of type func(func(int, int, int) bool)): func must be func(yield
	for range func(func(...int) bool) {} {} // ERROR cannot range over func(func(...int) bool) {} (value of type func(func(...int) bool)): yield func of type func(...int) bool cannot
	for range func(func(int) B) {} {} // ERROR cannot range over func(func(int) B) {} (value of type func(func(int) B)): func must be func(yield func(...) bool): yield func
	for range func(func(int) (bool, error)) {} {} // ERROR cannot range over func(func(int) (bool, error)) {} (value of type func(func(int) (bool, error))): func must be func(yield
	for range func(func(int) bool) bool { return true } {} // ERROR cannot range over func(func(int) bool) bool {…} (value of type func(func(int) bool) bool): func must be func(yield func(...)
	for range func(...func(int) bool) {} {} // ERROR cannot range over func(...func(int) bool) {} (value of type func(...func(int) bool)): func must be func(yield func(...) bool):
	for range func(a, b func(int) bool) {} {} // ERROR cannot range over func(a, b func(int) bool) {} (value of type func(a func(int) bool, b func(int) bool)): func must be func(yield
	for range func(bool) {} {} // ERROR cannot range over func(bool) {} (value of type func(bool)): func must be func(yield func(...) bool): argument is not func
	for i := range func(func() bool) {} {} // ERROR range over func(func() bool) {} (value of type func(func() bool)) permits no iteration variables
	for i, j := range func(func(int) bool) {} {} // ERROR declared and not used: i // ERROR range over func(func(int) bool) {} (value of type func(func(int) bool)) permits only one iteration variable
	for i, j := range fn {} // ERROR declared and not used: i // ERROR range over fn (variable of func type Fn) permits only one iteration variable
	for i := range fn { var _ int = i; var _ string = i } // ERROR cannot use i (variable of type int) as string value in variable declaration
	for x = range fn {}
	for s = range fn {} // ERROR cannot use s (value of type int) as string value in assignment
	for e = range fn {}
	for _, x = range fn {} // ERROR range over fn (variable of func type Fn) permits only one iteration variable
	for k, v := range Seq2(nil) { _ = k + ""; _ = v + 1 }
	for v, k := range Seq2(nil) { _ = k + ""; _ = v + 1 } // ERROR invalid operation: k + "" (mismatched types int and untyped string) // ERROR invalid operation: v + 1 (mismatched types string and untyped int)
	for k := range iter.Seq[int](nil) { _ = k + 1 }
	for k, v := range iter.Seq[int](nil) { _ = k + 1 } // ERROR range over iter.Seq[int](nil) (value of func type iter.Seq[int]) permits only one iteration variable
	var t Tree[string, int]
	for k, v := range t.Walk { _ = k + ""; _ = v + 1 }
	for k, v := range t.All() { _ = k + ""; _ = v + 1 }
	for k, v := range t.All { _ = k; _ = v } // ERROR cannot range over t.All (value of type func() iter.Seq2[string, int]): func must be func(yield func(...) bool): wrong argument
	for a[0] = range a {} // ERROR cannot use a[0] (value of type int) as string value in assignment
	for a[x], m["a"] = range 3 {} // ERROR range over 3 (untyped int constant) permits only one iteration variable // ERROR cannot use 3 (untyped int constant) as string value in range clause
	for a[x], m["a"] = range map[string]int{} {}
	for x, a[x] = range a {}
	for f() = range 3 {} // ERROR multiple-value f() (value of type (int, int)) in single-value context
	for 1 = range 3 {} // ERROR cannot assign to 1 (neither addressable nor a map index expression)
	for td.a[0] = range 3 {}
	for *(&x) = range 3 {}
	for x.y = range 3 {} // ERROR x.y undefined (type int has no field or method y)
	for m["a"] = range 3 {}
	for s[0] = range 3 {} // ERROR cannot assign to s[0] (neither addressable nor a map index expression)
	for undefined = range 3 {} // ERROR undefined: undefined
	for range undefined {} // ERROR undefined: undefined
	for x := range x { _ = x }
	for x, x := range m {} // ERROR declared and not used: x // ERROR x redeclared in this block
	for x := range func(yield func(int) bool) { yield(1); yield("a"); yield() } { _ = x } // ERROR cannot use "a" (untyped string constant) as int value in argument to yield // ERROR not enough arguments in call to yield
	for (x) = range 3 {}
	for x, (s) = range a {}
	for x, y = range a {} // ERROR undefined: y
	for i := range 3 { break; continue } // ERROR declared and not used: i
}
type T struct{}
