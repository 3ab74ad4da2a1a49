package main

const c = 1

func main() {
	x := 1
	s := "a"
	f := 1.5
	b := true
	m := map[string]int{}
	var p *int
	var i interface{}
	var cx complex128
	x++
	s++ // ERROR invalid operation: s++ (non-numeric type string)
	f--
	b++ // ERROR invalid operation: b++ (non-numeric type bool)
	m["a"]++
	p++ // ERROR invalid operation: p++ (non-numeric type *int)
	*p++
	i++ // ERROR invalid operation: i++ (non-numeric type interface{})
	cx++
	c++ // ERROR cannot assign to c (neither addressable nor a map index expression)
	1++ // ERROR cannot assign to 1 (neither addressable nor a map index expression)
	main++ // ERROR invalid operation: main++ (non-numeric type func())
	undefined++ // ERROR undefined: undefined
	_++ // ERROR cannot use _ as value or type
	"a"-- // ERROR invalid operation: "a"-- (non-numeric type untyped string)
}
