package main

import (
	"fmt"
	"math"
)

//go:noinline
func id[T any](x T) T { return x }

// Which NaN comes out is the compiler's choice for amd64.
func main() {
	z := id(0.0)
	one := id(1.0)
	inf := id(math.Inf(1))
	nn := z / z
	n := id(math.NaN())
	b := math.Float64bits
	for _, x := range []float64{z, -z, one, -one, inf, -inf, n, nn} {
		fmt.Printf("%x %x %x %x | %x %x %x %x\n", b(max(nn, x)), b(max(x, nn)), b(max(n, x)), b(max(x, n)), b(min(nn, x)), b(min(x, nn)), b(min(n, x)), b(min(x, n)))
	}
	fmt.Printf("%x %x\n", b(n), b(nn))
}

func init() {
	f := id(float32(math.NaN()))
	zero := id(float32(0))
	for _, x := range []float32{zero, -zero, 1, float32(math.Inf(-1)), f, -f} {
		fmt.Println(max(f, x), min(x, f), math.Signbit(float64(max(-f, x))), math.Signbit(float64(min(x, -f))))
		fmt.Println(max(x, zero), min(zero, x), max(1.5, x), min(1.5, x, -1.5))
	}
}
