package main

type T struct{ x int }

const c = 1

func f() int     { return 1 }
func g() T       { return T{} }
func h() *T      { return nil }
func a3() [3]int { return [3]int{} }

func main() {
	c = 2 // ERROR cannot assign to c (neither addressable nor a map index expression)
	f() = 1 // ERROR cannot assign to f() (neither addressable nor a map index expression)
	1 = 2 // ERROR cannot assign to 1 (neither addressable nor a map index expression)
	g().x = 1 // ERROR cannot assign to g().x (neither addressable nor a map index expression)
	h().x = 1
	m := map[string]T{}
	m["a"].x = 1 // ERROR cannot assign to struct field m["a"].x in map
	m["a"] = T{}
	s := "abc"
	s[0] = 'x' // ERROR cannot assign to s[0] (neither addressable nor a map index expression)
	a3()[0] = 1 // ERROR cannot assign to a3()[0] (neither addressable nor a map index expression)
	main = nil // ERROR cannot assign to main (neither addressable nor a map index expression)
	nil = 1 // ERROR cannot assign to nil (neither addressable nor a map index expression)
	true = false // ERROR cannot assign to true (neither addressable nor a map index expression)
	x := 5
	(x) = 6
	x + 1 = 2 // ERROR cannot assign to x + 1 (neither addressable nor a map index expression)
	&x = nil // ERROR cannot assign to &x (neither addressable nor a map index expression)
	f = nil // ERROR cannot assign to f (neither addressable nor a map index expression)
	T.x = 1 // ERROR operand for field selector x must be value of type T
	len = nil // ERROR must be called
	"str" = s // ERROR cannot assign to "str" (neither addressable nor a map index expression)
	[]int{1}[0] = 2
	[3]int{}[0] = 2 // ERROR cannot assign to [3]int{}[0] (neither addressable nor a map index expression)
	map[int]int{}[1] = 1
	struct{ a int }{}.a = 2 // ERROR cannot assign to struct{a int}{}.a (neither addressable nor a map index expression)
	for f() = range []int{} { // ERROR cannot assign to f() (neither addressable nor a map index expression)
	}
	for c = range 3 { // ERROR cannot assign to c (neither addressable nor a map index expression)
	}
	x++
	c++ // ERROR cannot assign to c (neither addressable nor a map index expression)
	s++ // ERROR invalid operation: s++ (non-numeric type string)
	f()++ // ERROR cannot assign to f() (neither addressable nor a map index expression)
	m["a"]++ // ERROR invalid operation: m["a"]++ (non-numeric type T)
	x, 5 = 1, 2 // ERROR cannot assign to 5 (neither addressable nor a map index expression)
	_ += 1 // ERROR cannot use _ as value or type
	_ = _ // ERROR cannot use _ as value or type
	y := _ // ERROR declared and not used: y // ERROR cannot use _ as value or type
	int = 3 // ERROR is not an expression
}
