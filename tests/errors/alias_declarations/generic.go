package main

// Generic aliases: instantiated like types, no place for methods.
type (
	Slice[P any]       = []P
	Index[P any]       = map[string]Slice[P]
	Keys[P comparable] = map[P]int
	Unchecked[P any]   = Keys[P] // ERROR P does not satisfy comparable
	Swapped[P, Q any]  = Pair[Q, P]
	Ignoring[P any]    = int
	Itself[P any]      = Itself[P] // ERROR invalid recursive type: Itself refers to itself
	Endless[P any]     = []Endless[P] // ERROR invalid recursive type: Endless refers to itself
	Plain[P any]       = P // ERROR cannot use type parameter declared in alias declaration as RHS
	Behind[P any]      = *P
	Ints               = Slice[int]
	Getting[P any]     = interface{ get(P) Slice[P] }
)

type Pair[P, Q any] struct {
	p P
	q Q
}

func (Slice[P]) method()      {} // ERROR cannot define new methods on generic alias type Slice[P any]
func (Swapped[P, Q]) method() {} // ERROR cannot define new methods on generic alias type Swapped[P, Q any]
func (Ignoring[P]) method()   {} // ERROR cannot define new methods on generic alias type Ignoring[P any]

var (
	_ Slice // ERROR cannot use generic type Slice[P any] without instantiation
	_ Slice[int, string] // ERROR too many type arguments for type Slice: have 2, want 1
	_            = Slice{} // ERROR cannot use generic type Slice[P any] without instantiation
	_            = Slice[int]{"a"} // ERROR cannot use "a" (untyped string constant) as int value in array or slice literal
	_ Slice[int] = Slice[string]{} // ERROR cannot use Slice[string]{} (value of
	_ Ints       = Slice[int]{1}
	_ Ignoring[undefined] // ERROR undefined: undefined
	_ Keys[[]int] // ERROR []int does not satisfy comparable
	_            = Swapped[int, string]{q: 1, p: "two"}
	_            = Swapped[int, string]{q: "one", p: 2} // ERROR cannot use "one" (untyped string constant) as int value in struct literal // ERROR cannot use 2 (untyped int constant) as string value in struct literal
	_            = Ignoring[Slice] // ERROR cannot use generic type Slice[P any] without instantiation
	_            = Getting[int](nil).get("a") // ERROR cannot use "a" (untyped string constant) as int value in argument to Getting[int](nil).get
	_ Index[int] = map[string][]int{}
	_ Index[int] = map[string][]string{} // ERROR cannot use map[string][]string{} (value of type map[string][]string) as
)

func infer[T any](Slice[T]) (t T) { return }

func main() {
	_ = infer([]int{}) + "a" // ERROR invalid operation: infer([]int{}) + "a" (mismatched types int and untyped string)
	_ = infer(Ints{}) + 1
	_ = infer(1) // ERROR in call to infer, cannot infer T
	type Local[P any] = []P
	var _ Local[int] = infer([][]int{})
}
