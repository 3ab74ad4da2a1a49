package main

// Methods of interfaces have no type parameters; what else is wrong with a file is told all the same.
type I interface {
	m[T any]() // ERROR interface method must have no type parameters
	n[ // ERROR interface method must have no type parameters
		K comparable,
		V interface{ ~[]K },
	](map[K]V) V // ERROR undefined: K // ERROR undefined: V
	Embedded[int]
	plain() [2]int
	empty[](int) // ERROR empty type parameter list
}

type Embedded[T any] interface{ get() T }

type T struct{}

func (T) m[P any]() {}

func use[P interface{ m[Q any](int) }](p P) string { // ERROR interface method must have no type parameters
	p.m[int](1) // ERROR cannot index p.m (value of type func(int))
	p.m("a") // ERROR cannot use "a" (untyped string constant) as int value in argument to p.m
	return 1 // ERROR cannot use 1 (untyped int constant) as string value in return statement
}

func main() {
	var i I = T{} // ERROR cannot use T{} (value of struct type T) as I value in variable declaration: T does not implement I (missing method empty)
	i.m[int]() // ERROR cannot index i.m (value of type func())
	i.m(1) // ERROR too many arguments in call to i.m
	i.empty() // ERROR not enough arguments in call to i.empty
	_ = i.get() + "a" // ERROR invalid operation: i.get() + "a" (mismatched types int and untyped string)
	_ = len(i.plain()[0]) // ERROR invalid argument: i.plain()[0] (value of type int) for built-in len
}
