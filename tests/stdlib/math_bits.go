// The functions of package math, bit for bit: a checksum of the results for many operands.
package main

import (
	"fmt"
	"math"
)

func main() {
	one := []struct {
		name string
		f    func(float64) float64
	}{
		{"Sin", math.Sin}, {"Cos", math.Cos}, {"Tan", math.Tan}, {"Asin", math.Asin}, {"Acos", math.Acos}, {"Atan", math.Atan},
		{"Sinh", math.Sinh}, {"Cosh", math.Cosh}, {"Tanh", math.Tanh}, {"Asinh", math.Asinh}, {"Acosh", math.Acosh}, {"Atanh", math.Atanh},
		{"Exp", math.Exp}, {"Exp2", math.Exp2}, {"Expm1", math.Expm1}, {"Log", math.Log}, {"Log2", math.Log2}, {"Log10", math.Log10}, {"Log1p", math.Log1p},
		{"Sqrt", math.Sqrt}, {"Cbrt", math.Cbrt}, {"Gamma", math.Gamma}, {"Erf", math.Erf}, {"Erfc", math.Erfc},
		{"Floor", math.Floor}, {"Ceil", math.Ceil}, {"Trunc", math.Trunc}, {"Round", math.Round}, {"RoundToEven", math.RoundToEven}, {"Abs", math.Abs},
	}
	two := []struct {
		name string
		f    func(x, y float64) float64
	}{
		{"Pow", math.Pow}, {"Atan2", math.Atan2}, {"Hypot", math.Hypot}, {"Mod", math.Mod}, {"Remainder", math.Remainder},
		{"Max", math.Max}, {"Min", math.Min}, {"Dim", math.Dim}, {"Copysign", math.Copysign}, {"Nextafter", math.Nextafter},
	}
	operands := []float64{0, math.Copysign(0, -1), 1, -1, 0.5, -0.5, 2, -2, 3, 10, 1e10, 1e300, -1e-300, 5e-324, math.Inf(1), math.Inf(-1), math.NaN(), math.Pi, math.MaxFloat64, 709.7, -745}
	seed := uint64(1)
	for i := 0; i < 300; i++ {
		seed = seed*6364136223846793005 + 1442695040888963407
		x := float64(int64(seed)) / (1 << 63)
		operands = append(operands, x, x*10, x*1000, x*1e9, math.Float64frombits(seed))
	}
	bits := func(x float64) uint64 {
		if x != x {
			return 1
		}
		return math.Float64bits(x)
	}
	for _, t := range one {
		h := uint64(14695981039346656037)
		for _, x := range operands {
			h = (h ^ bits(t.f(x))) * 1099511628211
		}
		fmt.Printf("%s %x\n", t.name, h)
	}
	for _, t := range two {
		h := uint64(14695981039346656037)
		for i, x := range operands {
			h = (h ^ bits(t.f(x, operands[(i*7+3)%len(operands)]))) * 1099511628211
		}
		fmt.Printf("%s %x\n", t.name, h)
	}
}
