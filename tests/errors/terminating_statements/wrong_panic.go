package main

// A call of panic that is wrong itself does not end a function.
func wrong(n int) int {
	switch n {
	case 1:
		return 1
	default:
		panic(missing(n)) // ERROR undefined: missing
	}
} // ERROR missing return

func count(n int) int {
	panic() // ERROR not enough arguments for panic()
} // ERROR missing return

func right(n int) int {
	(panic(n))
}

func main() {
	wrong(1)
	count(right(2))
}
