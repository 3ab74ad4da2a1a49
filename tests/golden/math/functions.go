// Functions and constants of math on ordinary and special values.
package main

import (
	"fmt"
	"math"
)

func main() {
	fmt.Println(math.Sqrt(2), math.Sqrt(-1), math.Pow(2, 10), math.Pow(2, -1), math.Pow(0, 0), math.Cbrt(27))
	fmt.Println(math.Floor(-1.5), math.Ceil(-1.5), math.Trunc(-1.5), math.Round(-2.5), math.Round(2.5), math.RoundToEven(2.5))
	fmt.Println(math.Abs(-3.2), math.Mod(7, -3), math.Mod(-7, 3), math.Remainder(7, 4), math.Hypot(3, 4))
	fmt.Printf("%.6f %.6f %.6f %.6f\n", math.Sin(1), math.Cos(1), math.Tan(1), math.Atan2(1, -1))
	fmt.Printf("%.6f %.6f %.6f %.6f %.6f\n", math.Exp(1), math.Log(10), math.Log2(10), math.Log10(1000), math.Log1p(1e-10)*1e10)
	fmt.Println(math.MaxInt8, math.MinInt16, math.MaxUint32, uint64(math.MaxUint64), math.MaxInt64, math.MinInt64)
	fmt.Println(math.Inf(1), math.Inf(-1), math.NaN(), math.IsNaN(math.NaN()), math.IsInf(math.Inf(-1), -1), math.IsInf(1, 0))
	fmt.Println(math.Max(3, math.NaN()), math.Min(-0.0, 0), math.Max(math.Inf(-1), 2), math.Dim(5, 3), math.Dim(3, 5))
	fmt.Println(math.Signbit(-1), math.Copysign(3, -1), math.Float64bits(1.5), math.Float32bits(1.5), math.Float64frombits(0x4000000000000000))
	fr, ex := math.Frexp(10)
	ip, fp := math.Modf(-3.25)
	fmt.Println(fr, ex, math.Ldexp(0.5, 4), ip, fp)
	fmt.Printf("%.4f %.4f %.4f %.4f %.4f %.4f\n", math.Asin(0.5), math.Acos(0.5), math.Atan(1), math.Sinh(1), math.Cosh(1), math.Tanh(1))
	fmt.Println(math.Pi, float32(math.E), math.Sqrt2, math.MaxFloat32, math.SmallestNonzeroFloat64)
	fmt.Println(int(math.Floor(2.9)), math.MaxInt, uint8(math.MaxUint8))
	fmt.Printf("%.3f %.3f %v\n", math.Gamma(5), math.Erf(0.5), math.FMA(2, 3, 4))
	fmt.Println(math.Float32frombits(0x7f800000), math.Nextafter(1, 2), math.Exp2(10), math.Expm1(0))
}
