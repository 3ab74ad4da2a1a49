// Spec: Manipulating complex numbers: arguments of type parameter type are not permitted.
package main

func parts[T complex64 | complex128](x T) {
	_ = real(x) // ERROR not supported as argument to built-in real
	_ = imag(x) // ERROR not supported as argument to built-in imag
}

func join[T float32 | float64](x T) {
	_ = complex(x, x) // ERROR not supported as argument to built-in complex
	_ = complex(x, 1) // ERROR not supported as argument to built-in complex
}

func main() {
	parts(1i)
	join(1.5)
}
