package main

// Nothing is converted to a constraint; the operand stays what it is.

type Number interface{ ~int | ~float64 }

func main() {
	Number(5) // ERROR cannot use interface Number in conversion (contains specific type constraints or is comparable) // ERROR Number(5) (untyped int constant 5) is not used
	_ = Number(5) // ERROR cannot use interface Number in conversion (contains specific type constraints or is comparable)
	var s string = Number(5) // ERROR cannot use interface Number in conversion (contains specific type constraints or is comparable) // ERROR cannot use Number(5) (untyped int constant 5) as string value in variable declaration
	x := Number("a") // ERROR declared and not used: x // ERROR cannot use interface Number in conversion (contains specific type constraints or is comparable)
	x = 5 // ERROR cannot use 5 (untyped int constant) as string value in assignment
	y := []int([]int{1}...) // ERROR declared and not used: y // ERROR invalid use of ... in conversion to []int
	y = 1 // ERROR cannot use 1 (untyped int constant) as []int value in assignment
	if Number(true) { // ERROR cannot use interface Number in conversion (contains specific type constraints or is comparable)
	}
	_ = s
}
