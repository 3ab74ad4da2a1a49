package main

// Dots out of place are told once a list, and the rest of the file is checked.

type (
	inFront func(a ...int, b int)             // ERROR can only use ... with final parameter
	unnamed func(...int, int)                 // ERROR can only use ... with final parameter
	shared  func(a, b ...int)                 // ERROR can only use ... with final parameter
	twice   func(a ...int, b ...int, c ...int) // ERROR can only use ... with final parameter
)

func result() (x ...int) { return 1 } // ERROR invalid use of ...

func main() {
	var f inFront = func(int, int) {}
	f(1, 2, 3) // ERROR too many arguments
	var _ string = result() // ERROR cannot use result()
	var g twice
	g(1, 2, 3, 4, 5)
	g(1) // ERROR not enough arguments
}
