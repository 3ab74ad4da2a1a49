package main

type A interface {
	M()
	M() // ERROR duplicate method M
}
type B interface {
	M(int)
}
type C interface {
	A2
	B // ERROR duplicate method M
}
type A2 interface{ M() }
type D interface {
	int
}
type E interface {
	undefined // ERROR undefined: undefined
	S
}
type S struct{}
type F interface {
	A2
	A2
	M()
}
type G interface{ _() } // ERROR methods must have a unique non-blank name
type H interface{ m(x, x int) } // ERROR x redeclared in this block

func main() {
	var d D // ERROR cannot use type D outside a type constraint: interface contains type constraints
	_ = d
	var i interface{ int | string } // ERROR cannot use type interface{int | string} outside a type constraint: interface contains type constraints
	_ = i
	A2.M(nil)
	A2{}.M() // ERROR invalid composite literal type A2
	_ = new(A2).M // ERROR new(A2).M undefined
}
