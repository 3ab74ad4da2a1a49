package main

// An instantiation cycle is told where nothing else is wrong with types.

func loop[P any](n int, x P) { // ERROR instantiation cycle:
	if n > 0 {
		continue // ERROR continue is not in a loop
		loop(n-1, &x)
	}
}

func main() { loop(1, 2) }
