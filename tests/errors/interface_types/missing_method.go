package main

import "fmt"

type I interface {
	M()
	N(int) string
}
type A struct{}

func (A) M() {}

type B struct{}

func (B) M()           {}
func (B) N(int) string { return "" }

type C struct{}

func (*C) M()           {}
func (*C) N(int) string { return "" }

type D struct{}

func (D) M(int)        {}
func (D) N(int) string { return "" }

type E struct{}

func (E) m()           {}
func (E) N(int) string { return "" }

type F struct{ B }
type G struct{ *C }
type H struct{ C }
type W struct{ I }

func take(I)  {}
func give() I { return A{} } // ERROR as I value in return statement: A does not implement I

func main() {
	var i I
	i = A{} // ERROR as I value in assignment: A does not implement I
	i = B{}
	i = &B{}
	i = C{} // ERROR as I value in assignment: C does not implement I (method M has pointer receiver)
	i = &C{}
	i = D{} // ERROR as I value in assignment: D does not implement I (wrong type for method M)
	i = E{} // ERROR as I value in assignment: E does not implement I
	i = F{}
	i = G{}
	i = H{} // ERROR as I value in assignment: H does not implement I (method M has pointer receiver)
	i = &H{}
	i = W{}
	i = 5 // ERROR as I value in assignment: int does not implement I
	i = nil
	take(A{}) // ERROR as I value in argument to take: A does not implement I
	take(C{}) // ERROR as I value in argument to take: C does not implement I (method M has pointer receiver)
	_ = I(A{}) // ERROR to type I: A does not implement I
	_ = []I{A{}, B{}, C{}} // ERROR as I value in array or slice literal: A does not implement I // ERROR as I value in array or slice literal: C does not implement I (method M has pointer receiver)
	_ = map[string]I{"a": C{}} // ERROR as I value in map literal: C does not implement I (method M has pointer receiver)
	var e error = fmt.Errorf // ERROR as error value in variable declaration
	var s fmt.Stringer = B{} // ERROR as fmt.Stringer value in variable declaration: B does not implement fmt.Stringer
	var j interface{ N(int) string } = i
	i = j // ERROR as I value in assignment: interface{N(int) string} does not implement I
	_, _ = e, s
	c := make(chan I, 1)
	c <- C{} // ERROR as I value in send: C does not implement I (method M has pointer receiver)
	var f func(I) = func(B) {} // ERROR as func(I) value in variable declaration
	_ = f
}
