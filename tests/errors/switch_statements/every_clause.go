package main

// Tags, cases and guards of every kind.

import "fmt"

type I interface{ m() }
type T struct{}
type PT struct{}
type Str string
type NC struct{ f func() }
type E1 error
type Al = int
type G[X any] struct{ x X }
func (T) m() {}
func (*PT) m() {}
func f() int { return 1 }
func two() (int, int) { return 1, 1 }
func none() {}
func fp[P any, Q comparable, R ~int](p P, q Q, r R, x any) {
	switch p {} // ERROR cannot switch on p (variable of type P constrained by any) (P is not comparable)
	switch q { case q: }
	switch q { case 1: } // ERROR cannot convert 1 (untyped int constant) to type Q
	switch r { case 1, 2, 1: } // ERROR duplicate case 1 (constant of type R constrained by ~int) in expression switch
	switch r { case 1.5: } // ERROR cannot convert 1.5 (untyped float constant) to type R
	switch any(p) { case p: } // ERROR invalid case p in switch on any(p) (incomparable types in type set)
	switch any(p) { case q: }
	switch x { case p: } // ERROR invalid case p in switch on x (incomparable types in type set)
	switch x { case q: }
	switch q.(type) {} // ERROR cannot use type switch on type parameter value q (variable of type Q constrained by comparable)
	switch x.(type) { case P, Q: ; case []P, []Q: ; case P: ; case G[P], G[int]: ; case G[P]: ; case int, R: } // ERROR duplicate case P in type switch // ERROR duplicate case G[P] in type switch
	switch y := x.(type) { case P: var _ P = y; case Q, R: var _ any = y; y = p }
	switch any(r).(type) { case int: case ~int: } // ERROR ~int is not a type // ERROR int (type) is not an expression
}

func main() {
	var x int
	var e any
	var i I
	var nc NC
	var s []int
	var b bool
	var fn func()
	switch x { case 1, 2: case 3, 1: } // ERROR duplicate case 1 (constant of type int) in expression switch
	switch x { case 1: case 1.0: case '\x01': case 0x1: case 2 - 1: } // ERROR duplicate case 1.0 (constant 1 of type int) in expression switch // ERROR duplicate case '\x01' (constant 1 of type int) in expression switch // ERROR duplicate case 0x1 (constant 1 of type int) in expression switch // ERROR duplicate case 2 - 1 (constant 1 of type int) in expression switch
	switch x { case x, x: case f(), f(): }
	switch x { default: case 1: default: } // ERROR multiple defaults
	switch { case 1: } // ERROR cannot convert 1 (untyped int constant) to type bool
	switch { case e: case e == nil: case b: case nil: } // ERROR cannot convert nil to type bool
	switch { case true, false, true: }
	switch true { case b: case x: } // ERROR invalid case x in switch on true (mismatched types int and bool)
	switch false { case x > 1: }
	switch 1 { case 1.0, 1.5, "a", 'a': } // ERROR 1.5 (untyped float constant) truncated to int // ERROR cannot convert "a" (untyped string constant) to type int
	switch 1.0 { case 1, 1.0, 1.5: } // ERROR duplicate case 1.0 (constant 1 of type float64) in expression switch
	switch 'a' { case 97, "a": } // ERROR cannot convert "a" (untyped string constant) to type rune
	switch "a" { case "a", "b", "a": case 'a': } // ERROR duplicate case "a" (constant of type string) in expression switch // ERROR cannot convert 'a' (untyped rune constant 97) to type string
	switch 1i { case 1i, 1: }
	switch nil { case nil: } // ERROR use of untyped nil in switch expression
	switch e { case nil, 1, "a", 1.0, 1i, true, true, nil: }
	switch e { case s: case nc: case fn: case T{}: case &nc: } // ERROR invalid case s in switch on e (slice can only be compared to nil) // ERROR invalid case nc in switch on e (struct containing func() cannot be compared) // ERROR invalid case fn in switch on e (func can only be compared to nil)
	switch i { case T{}: case &PT{}: case PT{}: case 1: case nil: case e: } // ERROR invalid case PT{} in switch on i (mismatched types PT and I) // ERROR cannot convert 1 (untyped int constant) to type interface{m()}
	switch nc { case nc: } // ERROR cannot switch on nc (variable of struct type NC) (NC is not comparable)
	switch nc {} // ERROR cannot switch on nc (variable of struct type NC) (NC is not comparable)
	switch s { case nil: case s: } // ERROR invalid case s in switch on s (slice can only be compared to nil)
	switch s {}
	switch fn { case nil: }
	switch fn {}
	switch two() {} // ERROR multiple-value two() (value of type (int, int)) in single-value context
	switch none() {} // ERROR none() (no value) used as value
	switch int {} // ERROR int (type) is not an expression
	switch f {}
	switch f() { case two(): } // ERROR multiple-value two() (value of type (int, int)) in single-value context
	switch [2]int{} { case [2]int{}: }
	switch ([2]int{}) { case [2]int{}: case [3]int{}: case [2]int{1}: } // ERROR invalid case [3]int{} in switch on ([2]int{}) (mismatched types [3]int and [2]int)
	switch x := f(); x { case 1: }
	switch x := f(); { case x > 1: }
	switch f(); { }
	switch f(); x { }
	switch x++; x { }
	switch x = 1; x { }
	switch ; x {}
	switch ; {}
	switch x { case 1: y := 1; case 2: y := 2; _ = y } // ERROR declared and not used: y
	switch x { case 1: fallthrough; case 2: }
	switch x { case 1: fallthrough } // ERROR cannot fallthrough final case in switch
	switch x { case 1: fallthrough; x++; case 2: } // ERROR fallthrough statement out of place
	switch x { case 1: { fallthrough }; case 2: } // ERROR fallthrough statement out of place
	switch x { case 1: if b { fallthrough }; case 2: } // ERROR fallthrough statement out of place
	switch x { case 1: fallthrough; default: fallthrough; case 2: }
	switch x { case 1: L1: fallthrough; case 2: goto L1 } // ERROR goto L1 jumps into block starting
	switch e.(type) { case int: fallthrough; case string: } // ERROR cannot fallthrough in type switch
	switch e.(type) { case int, Al: } // ERROR duplicate case Al in type switch
	switch e.(type) { case int, string, nil: case nil: } // ERROR duplicate case nil in type switch
	switch e.(type) { case interface{}, any: } // ERROR duplicate case any in type switch
	switch e.(type) { case error, E1: }
	switch e.(type) { case error: case interface{ Error() string }: }
	switch e.(type) { case []int, []Al: } // ERROR duplicate case []Al in type switch
	switch e.(type) { case func(a int), func(int): } // ERROR duplicate case func(int) in type switch
	switch e.(type) { case struct{ a int }, struct { a int `t` }: }
	switch e.(type) { case 1, x, f: } // ERROR 1 is not a type // ERROR x (local variable) is not a type // ERROR f (function) is not a type
	switch e.(type) { case fmt.Stringer, fmt.stringer, fmt: } // ERROR undefined: fmt.stringer (but have Stringer) // ERROR fmt (package name) is not a type
	switch e.(type) { case undefined: } // ERROR undefined: undefined
	switch e.(type) { default: default: } // ERROR multiple defaults
	switch i.(type) { case T, *T, PT, *PT, int, error, fmt.Stringer, nil, G[int]: } // ERROR impossible type switch case: PT // ERROR impossible type switch case: int // ERROR impossible type switch case: G[int]
	switch x.(type) {} // ERROR x (variable of type int) is not an interface
	switch nil.(type) {} // ERROR nil is not an interface
	switch y := e.(type) {} // ERROR y declared and not used
	switch y := e.(type) { case int: } // ERROR y declared and not used
	switch y := e.(type) { case int: _ = y; case string: }
	switch y := e.(type) { default: y = 1; _ = y }
	switch y := e.(type) { case int: y++; case int8, int16: y++; case nil: y++; default: y++ } // ERROR invalid operation: y++ (non-numeric type any)
	switch y := e.(type) { case int: y := y; _ = y; y.x = 1 } // ERROR no new variables on left side of := // ERROR y.x undefined (type int has no field or method x)
	switch y := e.(type) { case []int: y[0] = 1; for range y {}; case map[string]int: y["a"]++; case func() int: y(); case *T: y.m(); case chan<- int: <-y } // ERROR invalid operation: cannot receive from send-only channel chan<- int y (variable of type chan<- int)
	switch _ := e.(type) { } // ERROR no new variable on left side of :=
	switch x := 1; y := e.(type) { case int: _ = x + y }
	switch x, y := 1, 2; z := e.(type) { case int: _ = z } // ERROR declared and not used: x // ERROR declared and not used: y
	switch e := e.(type) { case int: e++; case string: e += "a" }
	switch (e).(type) { }
	switch y := (e).(type) { case int: _ = y }
	switch f().(type) { } // ERROR f() (value of type int) is not an interface
	switch two().(type) { } // ERROR multiple-value two() (value of type (int, int)) in single-value context
	switch any(1).(type) { case int: }
	switch any(nil).(type) { case nil: }
	switch e.(I).(type) { case T: case int: } // ERROR impossible type switch case: int
	_ = e.(type) // ERROR invalid syntax tree: use of .(type) outside type switch
	y := e.(type) // ERROR declared and not used: y // ERROR invalid syntax tree: use of .(type) outside type switch
	if e.(type) == nil {} // ERROR invalid syntax tree: use of .(type) outside type switch
	switch e { case int: } // ERROR int (type) is not an expression
	switch e.(type) { case 5: } // ERROR 5 is not a type
	switch x { case T: } // ERROR T (type) is not an expression
	switch e.(int) { case 1, 1: } // ERROR duplicate case 1 (constant of type int) in expression switch
	for e.(type) {} // ERROR invalid syntax tree: use of .(type) outside type switch
	switch { case x > 1, x < 1: ; case x > 1: }
	switch interface{}(x) { case 1: case int8(1): case 1: case Str("1"), "1": } // ERROR duplicate case 1 (constant of type int) in expression switch
	break // ERROR break is not in a loop, switch, or select
	switch { default: break; break }
	switch { default: continue } // ERROR continue is not in a loop
}
