package main

import "fmt"

// The parts of a product of complex64 are rounded once, not after each operation.
func main() {
	z := complex64(0.1 + 0.2i)
	z *= z * z
	fmt.Println(z)
	v := complex(3.3333333, 3.3333333)
	fmt.Println(imag((3 - 4i) * complex64(v)))
}
