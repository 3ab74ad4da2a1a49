// Functions of complex numbers and the inverse error function, at ordinary and at special values.
package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

func main() {
	inf, nan := math.Inf(1), math.NaN()
	parts := []float64{0, math.Copysign(0, -1), 0.25, -0.5, 1, -1, 1.5, math.Pi / 2, -3, 40, inf, -inf, nan}
	functions := []struct {
		name string
		f    func(complex128) complex128
	}{
		{"Sqrt", cmplx.Sqrt}, {"Exp", cmplx.Exp}, {"Log", cmplx.Log}, {"Log10", cmplx.Log10}, {"Conj", cmplx.Conj},
		{"Sin", cmplx.Sin}, {"Cos", cmplx.Cos}, {"Tan", cmplx.Tan}, {"Cot", cmplx.Cot},
		{"Sinh", cmplx.Sinh}, {"Cosh", cmplx.Cosh}, {"Tanh", cmplx.Tanh},
		{"Asin", cmplx.Asin}, {"Acos", cmplx.Acos}, {"Atan", cmplx.Atan},
		{"Asinh", cmplx.Asinh}, {"Acosh", cmplx.Acosh}, {"Atanh", cmplx.Atanh},
	}
	for _, fn := range functions {
		fmt.Println(fn.name)
		for _, re := range parts {
			for _, im := range parts {
				fmt.Print(fn.f(complex(re, im)), " ")
			}
			fmt.Println()
		}
	}
	for _, x := range []complex128{0, 2i, -1.5 + 0.5i, complex(inf, 1), complex(nan, 0)} {
		for _, y := range []complex128{0, 2, -1, 3i, -2 - 1i, complex(0, nan)} {
			fmt.Print(cmplx.Pow(x, y), " ")
		}
		fmt.Println(cmplx.Abs(x), cmplx.Phase(x), cmplx.IsInf(x), cmplx.IsNaN(x))
	}
	fmt.Println(cmplx.Polar(cmplx.Rect(2, 1)))
	for _, x := range []float64{-2, -1, -0.999999999999, -0.9, -0.5, 0, 1e-300, 0.3, 0.85, 0.86, 0.99999, 1 - 1e-16, 1, inf, nan} {
		fmt.Println(x, math.Erfinv(x), math.Erfcinv(x))
	}
}
