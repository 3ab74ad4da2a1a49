package main

// What stands on the left, how many values on the right, and their types; ++ and --.

type T struct{ x int }
type B bool
func (T) m() {}
func f() int { return 1 }
func two() (int, string) { return 1, "" }
func none() {}
func g[P ~int | ~float64](p P, q *P) { p++; *q--; p += 1; p += 1.5; p %= 2; p <<= 1 } // ERROR cannot convert 1.5 (untyped float constant) to type P // ERROR invalid operation: operator % not defined on p (variable of type P constrained by ~int | ~float64) // ERROR invalid operation: shifted operand p (variable of type P constrained by ~int | ~float64) must be integer
func h[P any](p P, m map[int]P) { p++; p = nil; m[1] = p; var q P = p; _ = q; p, m = m[1], nil } // ERROR invalid operation: p++ (non-numeric type P) // ERROR cannot use nil as P value in assignment

func main() {
	var x int
	var s string
	var a [3]int
	var sl []int
	var m map[string]T
	var p *T
	var e any
	var b B
	var c chan int
	var fn func()
	x++
	(x)++

	s++ // ERROR invalid operation: s++ (non-numeric type string)
	p++ // ERROR invalid operation: p++ (non-numeric type *T)
	p.x++
	m["a"]++ // ERROR invalid operation: m["a"]++ (non-numeric type T)
	m["a"].x++ // ERROR cannot assign to struct field m["a"].x in map
	a++ // ERROR invalid operation: a++ (non-numeric type [3]int)
	a[0]++
	e++ // ERROR invalid operation: e++ (non-numeric type any)
	b-- // ERROR invalid operation: b-- (non-numeric type B)
	nil++ // ERROR invalid operation: nil++ (non-numeric type untyped nil)
	f()++ // ERROR cannot assign to f() (neither addressable nor a map index expression)
	&x++ // ERROR invalid operation: &x++ (non-numeric type *int)
	*&x++
	-x++ // ERROR cannot assign to -x (neither addressable nor a map index expression)
	c++ // ERROR invalid operation: c++ (non-numeric type chan int)
	fn++ // ERROR invalid operation: fn++ (non-numeric type func())
	x = 1
	x, s = two()
	x, s = f(), "a"
	x, x = two() // ERROR cannot use 2nd function result (value of type string) as int value in multiple assignment
	s, x = two() // ERROR cannot use 1st function result (value of type int) as string value in multiple assignment // ERROR cannot use 2nd function result (value of type string) as int value in multiple assignment
	x = two() // ERROR assignment mismatch: 1 variable but two returns 2 values
	x, s, e = two() // ERROR assignment mismatch: 3 variables but two returns 2 values
	x, s = none() // ERROR none() (no value) used as value
	none()
	x = none() // ERROR none() (no value) used as value
	x, _ = two()
	_, _ = two()
	_ = two() // ERROR assignment mismatch: 1 variable but two returns 2 values
	_ = f
	_ = nil // ERROR use of untyped nil in assignment to _ identifier
	_ = 1 << 70 // ERROR cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in assignment to _ identifier (overflows)
	_ = x == 1
	e = x == 1
	e = nil
	e = 1 << 70 // ERROR cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in assignment (overflows)
	e = 'a'
	b = x == 1
	b = true
	b = (true && x > 1) == true
	(x), (s) = 1, "a"
	(_) = 1
	((_)) = 1
	_ += 1 // ERROR cannot use _ as value or type
	_++ // ERROR cannot use _ as value or type
	x, y := 1, 2

	x += two() // ERROR multiple-value two() (value of type (int, string)) in single-value context
	x += none() // ERROR none() (no value) used as value

	x =+ 1

	x == 1 // ERROR x == 1 (untyped bool value) is not used
	x := 1 // ERROR no new variables on left side of :=
	x + 1 // ERROR x + 1 (value of type int) is not used
	a[0], a[1] = 1, 2
	a[3] = 1 // ERROR invalid argument: index 3 out of bounds [0:3]
	sl[0] = "a" // ERROR cannot use "a" (untyped string constant) as int value in assignment
	sl[:] = nil // ERROR cannot assign to sl[:] (neither addressable nor a map index expression)
	m["a"] = T{1}
	m[1] = T{} // ERROR cannot use 1 (untyped int constant) as string value in map index
	p.x, m["b"] = 1, T{}
	p.m = nil // ERROR cannot assign to p.m (neither addressable nor a map index expression)
	T{}.x = 1 // ERROR cannot assign to T{}.x (neither addressable nor a map index expression)
	T.x = 1 // ERROR operand for field selector x must be value of type T
	f = nil // ERROR cannot assign to f (neither addressable nor a map index expression)
	f() = 1 // ERROR cannot assign to f() (neither addressable nor a map index expression)
	f().x = 1 // ERROR f().x undefined (type int has no field or method x)
	two() = 1, 2 // ERROR assignment mismatch: 1 variable but 2 values
	1 = x // ERROR cannot assign to 1 (neither addressable nor a map index expression)
	"a" = s // ERROR cannot assign to "a" (neither addressable nor a map index expression)
	nil = nil // ERROR cannot assign to nil (neither addressable nor a map index expression)
	true = false // ERROR cannot assign to true (neither addressable nor a map index expression)
	int = 1 // ERROR int (type) is not an expression
	len = nil // ERROR len (built-in) must be called
	main = nil // ERROR cannot assign to main (neither addressable nor a map index expression)
	iota = 1 // ERROR cannot use iota outside constant declaration
	x.y = 1 // ERROR x.y undefined (type int has no field or method y)
	undefined = 1 // ERROR undefined: undefined
	undefined.x = 1 // ERROR undefined: undefined
	x = undefined // ERROR undefined: undefined
	x, undefined = 1, 2 // ERROR undefined: undefined
	e.(int) = 1 // ERROR cannot assign to e.(int) (neither addressable nor a map index expression)
	e.(*T).x = 1
	<-c = 1 // ERROR cannot assign to <-c (neither addressable nor a map index expression)
	s[0] = 'a' // ERROR cannot assign to s[0] (neither addressable nor a map index expression)
	a = [3]int{}
	a = [4]int{} // ERROR cannot use [4]int{} (value of type [4]int) as [3]int value in assignment
	a = sl // ERROR cannot use sl (variable of type []int) as [3]int value in assignment
	sl = a // ERROR cannot use a (variable of type [3]int) as []int value in assignment
	sl = a[:]
	c = make(<-chan int) // ERROR cannot use make(<-chan int) (value of type <-chan int) as chan int value in assignment
	fn = f // ERROR cannot use f (value of type func() int) as func() value in assignment
	fn = none
	fn = func() {}
	p = &T{}
	p = T{} // ERROR cannot use T{} (value of struct type T) as *T value in assignment
	*p = T{}
	*p = p // ERROR cannot use p (variable of type *T) as T value in assignment
	*x = 1 // ERROR invalid operation: cannot indirect x (variable of type int)
	T = 1 // ERROR T (type) is not an expression

	_, _ = y, fn
}
