package main

type T struct{}

func f(x int, p *int) {}
func g() *int         { return nil }
func h() int          { return nil } // ERROR cannot use nil as int value in return statement
func k() T            { return nil } // ERROR cannot use nil as T value in return statement
func l() string       { return nil } // ERROR cannot use nil as string value in return statement
func m(xs ...*int)    {}

func main() {
	x := nil // ERROR use of untyped nil in assignment
	var y = nil // ERROR use of untyped nil in variable declaration
	var z int = nil // ERROR cannot use nil as int value in variable declaration
	var s string = nil // ERROR cannot use nil as string value in variable declaration
	var p *int = nil
	var t T = nil // ERROR cannot use nil as T value in variable declaration
	var a [2]int = nil // ERROR cannot use nil as [2]int value in variable declaration
	var e error = nil
	var fn func() = nil
	var b bool = nil // ERROR cannot use nil as bool value in variable declaration
	f(nil, nil) // ERROR cannot use nil as int value in argument to f
	m(nil, nil)
	_ = nil // ERROR use of untyped nil in assignment to _ identifier
	_ = nil == nil // ERROR invalid operation: nil == nil (operator == not defined on untyped nil)
	_ = p == nil
	_ = nil == p
	_ = s == nil // ERROR invalid operation: s == nil (mismatched types string and untyped nil)
	_ = t == nil // ERROR invalid operation: t == nil (mismatched types T and untyped nil)
	_ = a == nil // ERROR invalid operation: a == nil (mismatched types [2]int and untyped nil)
	_ = nil + 1 // ERROR invalid operation: nil + 1 (mismatched types untyped nil and untyped int)
	_ = !nil // ERROR invalid operation: operator ! not defined on nil
	_ = *nil // ERROR invalid operation: cannot indirect nil
	_ = &nil // ERROR invalid operation: cannot take address of nil
	_ = nil.x // ERROR nil.x undefined
	_ = nil[0] // ERROR cannot index nil
	_ = []int{nil} // ERROR cannot use nil as int value in array or slice literal
	_ = []*int{nil}
	_ = map[string]int{"a": nil} // ERROR cannot use nil as int value in map literal
	_ = struct{ a int }{nil} // ERROR cannot use nil as int value in struct literal
	nil = 5 // ERROR cannot assign to nil (neither addressable nor a map index expression)
	switch nil { // ERROR use of untyped nil in switch expression
	}
	for range nil { // ERROR cannot range over nil
	}
	go nil() // ERROR invalid operation: cannot call nil: untyped nil is not a function
	panic(nil)
	var c chan int
	c <- nil // ERROR cannot use nil as int value in send
	_ = len(nil) // ERROR invalid argument: nil for built-in len
	_ = (*int)(nil)
	_ = int(nil) // ERROR cannot convert nil to type int
	_ = error(nil)
	_ = [3]int(nil) // ERROR cannot convert nil to type [3]int
	_, _, _, _, _, _ = x, y, z, e, fn, b
	if nil { // ERROR non-boolean condition in if statement
	}
}
