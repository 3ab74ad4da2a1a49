package main

// A named boolean type is a type of its own; comparisons give untyped booleans.

type MyBool bool

func bools(x int) {
	var m MyBool = true
	var k bool = m // ERROR cannot use m (variable of bool type MyBool) as bool value in variable declaration
	m = x < 1
	var n bool = x < 1 && m // ERROR cannot use x < 1 && m (value of bool type MyBool) as bool value in variable declaration
	m = (x < 1) && m
	k = bool(m) && x > 1
	if m {
	}
	_ = !m
	m = !k // ERROR cannot use !k (value of type bool) as MyBool value in assignment
	_ = m == true
	_ = m == k // ERROR invalid operation: m == k (mismatched types MyBool and bool)
	_ = true < false // ERROR invalid operation: true < false (operator < not defined on untyped bool)
	_ = 1 && true // ERROR invalid operation: 1 && true (mismatched types untyped int and untyped bool)
	switch m {
	case true:
	case k: // ERROR invalid case k in switch on m (mismatched types bool and MyBool)
	case x < 1:
	}
	_, _ = n, k
}

func main() {}
