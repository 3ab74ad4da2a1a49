package main

// A method with a pointer receiver says nothing of type parameters where a value is passed.

type Box[T any] struct{ v T }

func (b *Box[T]) Get() T { return b.v }

func (b Box[int]) Set(x int) { b.v = "a" } // ERROR cannot use "a" (untyped string constant) as int

type Getter[T any] interface{ Get() T }

func get[T any](g interface{ Get() T }) T { return g.Get() }
func named[T any](g Getter[T]) T          { return g.Get() }

type Number interface {
	int
	string
}

func null[N Number]() N            { return nil } // ERROR cannot use nil as N value in return statement
func convert[N Number](n N) string { return string(n) } // ERROR cannot convert n (variable of type N constrained by Number with empty type set) to type string

func main() {
	get(Box[string]{"a"}) // ERROR in call to get, type Box[string] of Box[string]{…} does not match interface{Get() T} (cannot infer T)
	get(&Box[string]{"a"})
	named(Box[string]{"a"}) // ERROR in call to named, type Box[string] of Box[string]{…} does not match Getter[T] (cannot infer T)
	var text string = get(&Box[int]{1}) // ERROR cannot use get(&Box[int]{…}) (value of type int) as string value in variable declaration
	_ = text
}
