package main

// A type whose right side is not known is a type of its own: values of other types are not assigned to it.

import "fmt"

type B undefinedT // ERROR undefined: undefinedT
type S struct {
	f B
	g undefinedU // ERROR undefined: undefinedU
}
type E struct{ undefinedV } // ERROR undefined: undefinedV

func (b B) M() {}
func takes(b B) {}
func gives() B { return 5 } // ERROR cannot use 5 (untyped int constant) as B value in return statement

func main() {
	var plain bool
	var b B = plain // ERROR cannot use plain (variable of type bool) as B value in variable declaration
	b = 5 // ERROR cannot use 5 (untyped int constant) as B value in assignment
	b = plain // ERROR cannot use plain (variable of type bool) as B value in assignment
	b = nil // ERROR cannot use nil as B value in assignment
	b = "s" // ERROR cannot use "s" (untyped string constant) as B value in assignment
	_ = B(plain) // ERROR cannot convert plain (variable of type bool) to type B
	_ = B(5) // ERROR cannot convert 5 (untyped int constant) to type B
	var s S
	s.f = 5 // ERROR cannot use 5 (untyped int constant) as B value in assignment
	s.f = plain // ERROR cannot use plain (variable of type bool) as B value in assignment
	s.g = plain
	s.f.x = 1
	b.x = 1
	b.M()
	b.N()
	takes(5) // ERROR cannot use 5 (untyped int constant) as B value in argument to takes
	takes(plain) // ERROR cannot use plain (variable of type bool) as B value in argument to takes
	_ = b + 1 // ERROR invalid operation: b + 1 (mismatched types B and untyped int)
	_ = b == b
	_ = b == plain // ERROR invalid operation: b == plain (mismatched types B and bool)
	_ = -b
	b++ // ERROR invalid operation: b++ (non-numeric type B)
	for range b {
	}
	_ = b[0]
	b()
	_ = len(b)
	_ = []B{5, plain} // ERROR cannot use 5 (untyped int constant) as B value in array or slice literal // ERROR cannot use plain (variable of type bool) as B value in array or slice literal
	_ = B{}
	_ = B{1}
	plain = b
	var i int = b
	_ = bool(b)
	switch b {
	case 1:
	case plain: // ERROR invalid case plain in switch on b (mismatched types bool and B)
	}
	if b { // ERROR non-boolean condition in if statement
	}
	var e E
	e.x = 1 // ERROR e.x undefined (type E has no field or method x)
	e.y() // ERROR e.y undefined (type E has no field or method y)
	var any1 any = b
	_ = any1.(B)
	fmt.Println(b, *b, &b)
	p := &b
	*p = 5 // ERROR cannot use 5 (untyped int constant) as B value in assignment
	*p = plain // ERROR cannot use plain (variable of type bool) as B value in assignment
	var st fmt.Stringer = b
	_ = map[B]int{}
	m := map[string]B{"a": plain} // ERROR cannot use plain (variable of type bool) as B value in map literal
	m["x"] = plain // ERROR cannot use plain (variable of type bool) as B value in assignment
	ch := make(chan B)
	ch <- plain // ERROR cannot use plain (variable of type bool) as B value in send
	_, _, _ = st, i, m
}
