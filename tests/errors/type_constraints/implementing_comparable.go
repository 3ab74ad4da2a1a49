package main

// What implements comparable, what only satisfies it, and what does neither.

type G[T any] struct{ t T }
type Any struct{ any }
type M interface{ m() }
type X int

func (X) m() {}

func comp[T comparable]() {}
func compM[T interface {
	comparable
	m()
}]() {}
func compInt[T interface {
	comparable
	int
}]()                              {}
func tilde[T interface{ ~int }]() {}
func cons[T interface{ ~int | ~string }, U interface{ comparable }, V interface{ ~int | ~[]byte }, W interface{ ~struct{ any } }, Z any, Y M, S ~[]int, P *Z]() {
	comp[T]()
	comp[U]()
	comp[V]() // ERROR V does not satisfy comparable
	comp[W]() // ERROR W does not satisfy comparable
	comp[Z]() // ERROR Z does not satisfy comparable
	comp[Y]() // ERROR Y does not satisfy comparable
	comp[S]() // ERROR S does not satisfy comparable
	comp[P]()
	comp[[2]T]()
	comp[[2]Z]() // ERROR [2]Z does not satisfy comparable
	comp[struct {
		a T
		b U
	}]()
	comp[struct { // ERROR struct{a T; b Z} does not satisfy comparable
		a T
		b Z
	}]()
	comp[chan Z]()
	comp[*S]()
	comp[G[T]]()
	comp[G[Z]]() // ERROR G[Z] does not satisfy comparable
	comp[interface{ m(Z) }]()
	compM[Y]() // ERROR Y does not satisfy comparable
	compM[T]() // ERROR T does not satisfy interface{m(); comparable} (missing method m)
	var x, y Z
	_ = x == y // ERROR invalid operation: x == y (incomparable types in type set)
	_ = any(x) == any(y)
	_ = x == nil // ERROR invalid operation: x == nil (mismatched types Z and untyped nil)
	var v, w V
	_ = v == w // ERROR invalid operation: v == w (incomparable types in type set)
	var t, u T
	_ = t == u
	var m map[Z]int // ERROR invalid map key type Z (missing comparable constraint)
	var n map[U]int
	var s S
	_ = s == nil
	_ = s == s // ERROR invalid operation: s == s (incomparable types in type set)
	_, _ = m, n
}

func main() {
	tilde[int]()
	comp[string]()
	comp[[]byte]() // ERROR []byte does not satisfy comparable
	compInt[any]() // ERROR any does not satisfy interface{comparable; int}
	compInt[int]()
	compInt[X]() // ERROR X does not satisfy interface{comparable; int} (possibly missing ~ for int in interface{comparable; int})
	comp[any]()
	comp[struct{ f any }]()
	comp[Any]()
	comp[[2]Any]()
	comp[G[any]]()
	comp[G[[]int]]() // ERROR G[[]int] does not satisfy comparable
	comp[error]()
	compM[any]() // ERROR any does not satisfy interface{m(); comparable} (missing method m)
	compM[interface{ m() }]()
	compM[M]()
	compM[X]()
	compM[interface {
		M
		n()
	}]()
	comp[func()]() // ERROR func() does not satisfy comparable
	comp[map[int]int]() // ERROR map[int]int does not satisfy comparable
	comp[[1]func()]() // ERROR [1]func() does not satisfy comparable
	comp[struct{ f []int }]() // ERROR struct{f []int} does not satisfy comparable
	comp[*[]int]()
	comp[chan func()]()
	comp[interface { // ERROR cannot use type interface{m(); comparable} outside a type constraint: interface is (or embeds) comparable
		m()
		comparable
	}]()
	comp[struct{}]()
	comp[[0][]int]() // ERROR [0][]int does not satisfy comparable
}
