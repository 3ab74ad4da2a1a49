package main

// Generic functions as values: what they are assigned to says what they are instantiated with.

func apply[P any](P)       {}
func make1[P any]() P      { panic(0) }
func same[P any](p P) P    { return p }
func both[P any](a, b P)   {}

var v1 = apply // ERROR cannot use generic function apply without instantiation
var v2 func(int) = make1 // ERROR type func(int) of v2 does not match func() P (cannot infer P)
var v3 func(string) int = same // ERROR inferred type func(p string) string for func(p P) P does not match type func(string) int of v3
var list []func(int)
var s struct{ f func(string) int }

func result() func(int, string)         { return both } // ERROR inferred type func(a int, b int) for func(a P, b P) does not match type func(int, string) of result variable
func named() (f func(int, string))      { return both } // ERROR inferred type func(a int, b int) for func(a P, b P) does not match type func(int, string) of f
func takes(f func(int))                 {}
func with[P any](f func(P), p P)        {}
func nothing()                          {}
func two(a int, b string)               {}

func main() {
	v1 = apply
	v2 = make1 // ERROR type func(int) of v2 does not match func() P (cannot infer P)
	list[0] = make1 // ERROR type func(int) of list[0] does not match func() P (cannot infer P)
	s.f = same // ERROR inferred type func(p string) string for func(p P) P does not match type func(string) int of s.f
	takes(make1) // ERROR in call to takes, type func[P any]() P of make1 does not match func(int) (cannot infer P)
	takes(same) // ERROR in call to takes, type func[P any](p P) P of same does not match func(int)
	with(same, 1) // ERROR in call to with, type func[P any](p P) P of same does not match func(P) (cannot infer P and P)
	two(nothing()) // ERROR nothing() (no value) used as value // ERROR not enough arguments in call to two
	two(nothing(), 2, 3) // ERROR nothing() (no value) used as value // ERROR too many arguments in call to two
	go apply // ERROR expression in go must be function call
	var p pair[int] // ERROR declared and not used: p // ERROR not enough type arguments for type pair: have 1, want 2
	p = pair[int, string]{} // ERROR cannot use pair[int, string]{} (value of struct type pair[int, string]) as pair[int] value in assignment
	seq(unknown(1), 2) // ERROR in call to seq, cannot infer T
	if unknown(1) { // ERROR non-boolean condition in if statement
	}
	n := 2 // ERROR declared and not used: n
	_ = make(missing, n) // ERROR undefined: missing
}

type pair[A, B any] struct {
	a A
	b B
}

func unknown(x int) missing            { return nil } // ERROR undefined: missing
func seq[T any](s missing2[T], n int)  {} // ERROR undefined: missing2
func pointer[T any]() *T               { var x int; return &x } // ERROR cannot use &x (value of type *int) as *T value in return statement: *int does not implement *T (type *T is pointer to type parameter, not type parameter)
func shadow[int any](x int) int        { return 1 } // ERROR cannot use 1 (untyped int constant) as int
