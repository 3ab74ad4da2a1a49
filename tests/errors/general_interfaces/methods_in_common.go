package main

// A type parameter has the methods that its constraint names, whatever else its types have in common.

type A struct{ n int }
type B struct{ n int }

func (A) M() string { return "A" }
func (B) M() string { return "B" }
func (*A) P()       {}
func (*B) P()       {}
func (A) Only()     {}

type Either interface{ A | B }

type Named interface {
	A | B
	M() string
}

type Pointer interface {
	*A | *B
	P()
	M() string
}

func either[T Either](x T) {
	x.M() // ERROR x.M undefined (type T has no field or method M)
	x.P() // ERROR x.P undefined (type T has no field or method P)
	_ = x.n // ERROR x.n undefined (type T has no field or method n)
	_ = T.M // ERROR T.M undefined (type T has no field or method M)
	var i interface{ M() string } = x
	_ = i.M()
	_ = any(x).(interface{ Only() })
}

func named[T Named](x T) string {
	x.Only() // ERROR x.Only undefined (type T has no field or method Only)
	x.P() // ERROR x.P undefined (type T has no field or method P)
	f := T.M
	return x.M() + f(x)
}

func pointer[T Pointer](x T) {
	x.P()
	_ = x.M()
	_ = x.n // ERROR x.n undefined (type T has no field or method n)
	(*x).P() // ERROR invalid operation: pointers of x (variable of type T constrained by Pointer) must have identical base types
}

func main() {
	either(A{})
	either(&A{}) // ERROR in call to either, T (type *A) does not satisfy Either
	named(B{})
	pointer(&B{})
	pointer(B{}) // ERROR in call to pointer, T (type B) does not satisfy Pointer (method P has pointer receiver)
	named[interface{ M() string }](A{}) // ERROR interface{M() string} does not satisfy Named
}
