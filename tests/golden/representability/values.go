package main

import (
	"fmt"
	"math"
)

const big = 1 << 70

func main() {
	// In the type's set of values.
	var b byte = 'a'
	var i16 int16 = -32768
	var u8 uint8 = 255
	var i8 int8 = -128
	var i64 int64 = math.MinInt64
	var u64 uint64 = 1<<64 - 1
	var c complex128 = 0i
	var i int = 42 + 0i
	var u uint32 = 1e9
	fmt.Println(b, i16, u8, i8, i64, u64, c, i, u)
	// Rounded to a float type's precision without overflow; tiny ones to zero, never minus zero.
	var f32 float32 = 2.718281828459045
	var f32b float32 = -1e-1000
	var f32c float32 = 16777217
	var f32d float32 = 3.4028235e38
	var f32e float32 = 3.40282351e38
	var f64 float64 = 0.1
	var f64b float64 = 1e-400
	var f64c float64 = 9007199254740993
	var f64d float64 = 1.797693134862315708e308
	var f64e float64 = big
	var sub float64 = 4.9e-324
	var sub32 float32 = 1.4e-45
	fmt.Println(f32, f32b, f32c, f32d, f32e, f64, f64b, f64c, f64d, f64e, sub, sub32)
	fmt.Println(math.Signbit(float64(f32b)), math.Signbit(-0.0), f32 == 2.718281828459045, float64(f32) == 2.718281828459045)
	// Complex: both components.
	var c64 complex64 = 1.00000000001 + 2.7182818284i
	var c128 complex128 = 1e-1000 + 1e308i
	fmt.Println(c64, c128, real(c64) == 1, real(1e0+0i) == 1)
	// Ties round to even.
	var t1 float32 = 1 + 1.0/(1<<24)
	var t2 float32 = 1 + 3.0/(1<<24)
	var t3 float64 = 1 + 1.0/(1<<53)
	var t4 float64 = 1 + 1.0/(1<<53) + 1.0/(1<<90)
	fmt.Println(t1 == 1, t2-1, t3 == 1, t4-1)
	// An integer-valued float or complex constant serves as an integer.
	a := [3.0]string{2e0: "x"}
	fmt.Println(len(a), a[2.0], a[2+0i], "abc"[1.0], 1<<3.0, make([]int, 2.0, 'a')[:1.0])
	var r rune = 'x' + 0.0
	var by byte = 2.5 * 2
	fmt.Println(r, by, 5.0%two(), 7/2.0, 7/2*2.0)
	// Type parameters: representable in each type of the set.
	fmt.Println(small[int8](), small[float32](), small[MyUint]())
}

type MyUint uint8

func two() int { return 2 }

func small[T ~int8 | ~float32 | ~uint8]() T { return 100 }
