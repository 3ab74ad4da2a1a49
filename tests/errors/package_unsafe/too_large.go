// A size is a constant only if it is an int's.
package main

import "unsafe"

type long [1 << 30]complex128

var a [1 << 30]long

var b struct {
	first [1 << 30]long
	last  int
}

type short struct{ x, y [1 << 30]struct{} }

func main() {
	println(unsafe.Sizeof(a))        // ERROR a (variable of type [1073741824]long) is too large
	println(unsafe.Offsetof(b.last)) // ERROR is too large
	println(unsafe.Sizeof([1 << 30][1 << 30]short{}))
}
