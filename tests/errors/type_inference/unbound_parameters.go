package main

// A type parameter of the enclosing function is not looked for: it stands for the one underlying type of its type set.

func slice[E any](s []E) (e E)                          { return }
func sliceOf[S ~[]E, E any](s S) (e E)                  { return }
func mapOf[M ~map[K]V, K comparable, V any](m M) (v V)  { return }
func call[A, R any](f func(A) R, a A) (r R)             { return }
func channel[T any](c <-chan T) (t T)                   { return }
func same[T any](a, b T) (t T)                          { return }
func pointer[T any](p *T) (t T)                         { return }
func getter[T any](g interface{ Get() T }) (t T)        { return }
func named[T any](b Box[T]) (t T)                       { return }
func key[K comparable](k K)                             {}

type Box[T any] struct{ v T }

func (Box[T]) Get() (t T) { return }

func enclosing[
	P ~[]int,
	Q []int | []string,
	M ~map[string]bool,
	F ~func(int) string,
	C chan int | <-chan int,
	G interface{ Get() float64 },
	B interface{ Box[int] },
	R any,
	O ~*int,
](p P, q Q, m M, f F, c C, g G, b B, r R, o O) {
	var _ int = slice(p)
	var _ int = sliceOf(p)
	slice(q) // ERROR in call to slice, type Q of q does not match []E (cannot infer E)
	sliceOf(q) // ERROR in call to sliceOf, S (type Q) does not satisfy ~[]E
	var _ bool = mapOf(m)
	var _ string = call(f, 1)
	call(f, "a") // ERROR cannot use "a" (untyped string constant) as int value in argument to call
	var _ int = channel(c)
	var _ float64 = getter(g)
	getter(r) // ERROR in call to getter, type R of r does not match interface{Get() T} (cannot infer T)
	var _ int = named(b) // ERROR cannot use b (variable of type B constrained by interface{Box[int]}) as Box[int] value in argument to named
	var _ int = pointer(o)
	var _ P = same(p, p)
	same(p, []int{})
	same([]int{}, p)
	same(p, []string{}) // ERROR in call to same, type []string of []string{} does not match inferred type P for T
	same(p, q) // ERROR in call to same, type Q of q does not match inferred type P for T
	same(r, 1) // ERROR cannot use 1 (untyped int constant) as R value in argument to same
	var _ R = slice([]R{r})
	var _ R = pointer(&r)
	var _ R = named(Box[R]{r})
	var _ R = call(func(R) R { return r }, r)
	key(r) // ERROR R does not satisfy comparable
	key(b)
	key(o)
	enclosing(p, q, m, f, c, g, b, r, o)
	enclosing(p, p, m, f, c, g, b, r, o) // ERROR P does not satisfy []int | []string
	enclosing(q, q, m, f, c, g, b, r, o) // ERROR in call to enclosing, P (type Q) does not satisfy ~[]int
}

func main() {}
