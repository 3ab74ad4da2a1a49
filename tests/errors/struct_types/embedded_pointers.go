package main

type I interface{ m() }
type P *int
type S struct{}

type A struct{ *I } // ERROR embedded field type cannot be a pointer to an interface
type B struct{ P } // ERROR embedded field type cannot be a pointer
type C struct{ *S }
type D struct{ I }
type E struct{ undefined } // ERROR undefined: undefined
type F struct{ *P } // ERROR embedded field type cannot be a pointer
type G struct {
	int
	string
	*float64
	error
}
type H struct {
	a, b int
	_, _ int
	c    struct{ d, d int } // ERROR d redeclared
}

func main() {
	var g G
	_ = g.int
	_ = g.string
	_ = g.Error()
	_ = g.missing // ERROR g.missing undefined
	_ = struct{ a, a int }{} // ERROR a redeclared
}
