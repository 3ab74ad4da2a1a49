// Where types are wrong, only directives that no declaration takes are told.
package main

//go:noinline
var v int = "a" // ERROR cannot use "a"

func main() {
	//go:noinline // ERROR misplaced compiler directive
	v++
}
