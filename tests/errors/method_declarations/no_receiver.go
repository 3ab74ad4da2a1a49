package main

// Behind an empty list of receivers stands a function.

type f int

func () f()     {} // ERROR method has no receiver // ERROR f redeclared in this block
func () g() int {} // ERROR method has no receiver // ERROR missing return
func () g() { // ERROR method has no receiver // ERROR g redeclared in this block
	var x int = "s" // ERROR declared and not used: x // ERROR cannot use "s" (untyped string constant) as int value
}
func (a, b f) h() int {} // ERROR method has multiple receivers // ERROR missing return

func main() {
	g() + 1 // ERROR g() + 1 (value of type int) is not used
}
