package main

type point struct{ x, y int }

type list [3]string

func two() (int, point) { return 1, point{} }

func main() {
	var l list
	var e error
	print(1, "a", 2.5, true, 1i, &l, l[:], e, main, nil == e)
	print(point{1, 2}) // ERROR illegal types for operand: print
	println(1, l)      // ERROR illegal types for operand: print
	println(two())     // ERROR illegal types for operand: print
	defer print(l)     // ERROR illegal types for operand: print
	print(struct{}{})  // ERROR illegal types for operand: print
}
