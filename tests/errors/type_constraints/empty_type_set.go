package main

// No type satisfies a constraint without types; its values have no operations.

type None interface {
	int
	string
}

func f[N None](x N) {
	_ = x + x // ERROR operator + not defined on x (variable of type N constrained by None with empty type set)
	_ = x[0]  // ERROR cannot index x (variable of type N constrained by None with empty type set)
	x()       // ERROR cannot call x
	for range x { // ERROR cannot range over x
	}
}

func parts[F float32 | float64, C complex64 | complex128](f F, c C) {
	_ = complex(f, f) // ERROR not supported as argument to built-in complex
	_ = real(c)       // ERROR not supported as argument to built-in real
	_ = imag(c)       // ERROR not supported as argument to built-in imag
}

func main() {
	f[int](1) // ERROR cannot satisfy None (empty type set)
}
