package main

type point struct{ x, y int }

func f() int { return 1 }

const c = 1

func main() {
	var p *int
	m := map[string]point{}
	m["a"].x = 1 // ERROR cannot assign to struct field m["a"].x in map
	f() = 2 // ERROR cannot assign to f() (neither addressable nor a map index expression)
	c = 3 // ERROR cannot assign to c (neither addressable nor a map index expression)
	1 = 2 // ERROR cannot assign to 1 (neither addressable nor a map index expression)
	"abc"[0] = 1 // ERROR cannot assign to "abc"[0] (neither addressable nor a map index expression)
	s := "abc"
	s[0] = 'x' // ERROR cannot assign to s[0] (neither addressable nor a map index expression)
	nil = nil // ERROR cannot assign to nil (neither addressable nor a map index expression)
	*p = 1
	p = 1 // ERROR cannot use 1 (untyped int constant) as *int value in assignment
	(m["b"]) = point{}
	m["c"] = 1 // ERROR cannot use 1 (untyped int constant) as point value in assignment
	_ = nil // ERROR use of untyped nil in assignment to _ identifier
	var arr [3]int
	arr[0], arr[1] = 1, "x" // ERROR cannot use "x" (untyped string constant) as int value in multiple assignment
	[3]int{}[0] = 1 // ERROR cannot assign to [3]int{}[0] (neither addressable nor a map index expression)
	[]int{1}[0] = 1
	f = nil // ERROR cannot assign to f (neither addressable nor a map index expression)
	len = nil // ERROR len (built-in) must be called
	int = 3 // ERROR int (type) is not an expression
	point{}.x = 1 // ERROR cannot assign to point{}.x (neither addressable nor a map index expression)
	(&point{}).x = 1
	var i interface{} = 1
	i.(int) = 2 // ERROR cannot assign to i.(int) (neither addressable nor a map index expression)
	i = nil
	i = f
	undefinedName = 3 // ERROR undefined: undefinedName
	a, undefinedName2 := undefinedName3, 4 // ERROR declared and not used: a // ERROR declared and not used: undefinedName2 // ERROR undefined: undefinedName3
}
