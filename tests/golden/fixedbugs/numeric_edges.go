package main

import (
	"fmt"
	"math"
)

func conv(f float64) {
	fmt.Println(f, int64(f), int32(f), int16(f), int8(f), uint64(f), uint32(f), uint16(f), uint8(f), int(f), uint(f))
}
func conv32(f float32) {
	fmt.Println(f, int64(f), int32(f), int16(f), int8(f), uint64(f), uint32(f), uint16(f), uint8(f))
}

func main() {
	for _, f := range []float64{0, -1, 127.9, 128, 255, 256, -129, 32768, 65536, 2147483648, -2147483649, 4294967296, 1e10, -1e10, 9223372036854775807, 1e19, 1.8446744073709552e19, -1e19, 1e300, -1e300, math.Inf(1), math.Inf(-1), math.NaN(), math.Copysign(0, -1)} {
		conv(f)
		conv32(float32(f))
	}
	var i8 int8 = -5
	var u8 uint8 = 250
	var i16 int16 = -300
	var u16 uint16 = 65000
	var i32 int32 = -70000
	var u32 uint32 = 4000000000
	var i64 int64 = -5000000000
	var u64 uint64 = 18000000000000000000
	fmt.Println(uint8(i8), int16(i8), uint16(i8), int32(i8), uint32(i8), int64(i8), uint64(i8), float32(i8), float64(i8))
	fmt.Println(int8(u8), int16(u8), uint16(u8), int32(u8), uint32(u8), int64(u8), uint64(u8), float32(u8))
	fmt.Println(int8(i16), uint8(i16), uint16(i16), int32(i16), uint32(i16), int64(i16), uint64(i16), float32(i16))
	fmt.Println(int8(u16), uint8(u16), int16(u16), int32(u16), uint32(u16), int64(u16), uint64(u16), float64(u16))
	fmt.Println(int8(i32), uint8(i32), int16(i32), uint16(i32), uint32(i32), int64(i32), uint64(i32), float32(i32))
	fmt.Println(int8(u32), uint8(u32), int16(u32), uint16(u32), int32(u32), int64(u32), uint64(u32), float32(u32))
	fmt.Println(int8(i64), uint8(i64), int16(i64), uint16(i64), int32(i64), uint32(i64), uint64(i64), float32(i64))
	fmt.Println(int8(u64), uint8(u64), int16(u64), uint16(u64), int32(u64), uint32(u64), int64(u64), float32(u64), float64(u64))
	fmt.Println(u8*u8, u8+u8, u8-251, i8*i8*i8, i16*i16, u16*u16, i32*i32, u32*u32, i64*i64, u64*u64)
	fmt.Println(i8/2, i8%2, i8>>1, i16/7, i16%7, i32/-3, i32%-3, i64/11, i64%11, u64/7, u64%7)
	fmt.Println(i8<<3, u8<<3, i16<<8, u16<<8, i32<<16, u32<<16, i64<<32, u64<<32)
	fmt.Println(i8>>7, u8>>7, i16>>15, u16>>15, i32>>31, u32>>31, i64>>63, u64>>63)
	fmt.Println(^i8, ^u8, ^i16, ^u16, ^i32, ^u32, ^i64, ^u64)
	fmt.Println(-i8, -u8, -i16, -u16, -i32, -u32, -i64, -u64)
	fmt.Println(i8&^3, u8&^3, i8^-1, u8^255, i16|0xff, u16&0xff0)
	var sh uint8 = 200
	fmt.Println(i8<<sh, i8>>sh, u64<<sh, i64>>sh, 1<<sh == 0, int32(1)<<(sh-169))
	var shi int8 = 5
	fmt.Println(1<<shi, uint8(1)<<shi<<shi, u64>>uint64(1<<63))
	fmt.Println(u8 > 200, i8 < 0, u64 > 1<<63, i64 < -1, uint32(i8) > 5)
	for i8 := int8(125); i8 > 0; i8++ {
		fmt.Print(i8, " ")
	}
	for u := uint8(2); u < 250; u-- {
		fmt.Print(u, " ")
	}
	fmt.Println()
	i8 += 127
	i8 += 10
	u8 -= 251
	i16 *= 200
	u16 <<= 3
	i32 /= -7
	u32 %= 1000
	fmt.Println(i8, u8, i16, u16, i32, u32)
	arr := [4]uint8{255, 254}
	arr[0]++
	arr[1] += 3
	arr[2]--
	arr[3] -= 5
	fmt.Println(arr)
	st := struct {
		a int8
		b uint16
		c int32
	}{127, 65535, math.MaxInt32}
	st.a++
	st.b++
	st.c++
	fmt.Println(st)
	m := map[string]int8{"a": 127}
	m["a"]++
	m["b"]--
	m["b"] -= 127
	m["b"] -= 2
	fmt.Println(m)
	c := 3 + 4i
	c64 := complex64(c)
	fmt.Println(c*c, c/(1-1i), c64/complex64(2i), -c64, c == 3+4i, real(c64)*2)
	inf := math.Inf(1)
	fmt.Println(complex(inf, 1)*complex(0, 1), complex(1, inf)/complex(1, 1), complex(1, 1)/complex(inf, 0), complex(math.NaN(), 0) == complex(math.NaN(), 0))
	arrc := []complex128{1, 2i, 3 + 1i}
	arrc[1] *= arrc[2]
	arrc[0] += 1i
	fmt.Println(arrc, map[complex128]string{1i: "i"}[1i])
	fmt.Printf("%v %.1f %8.2f %+v %T\n", c, c, c, c, c64)
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MinInt64, math.MaxInt8)
	fmt.Println(math.Floor(-1.5), math.Ceil(-1.5), math.Trunc(-1.5), math.Round(-2.5), math.RoundToEven(2.5), math.Mod(-7, 3), math.Remainder(7, 4), math.Hypot(3, 4), math.Cbrt(27), math.Pow(2, -2), math.Sqrt(-1))
	var f32a, f32b float32 = 1e30, 1e10
	fmt.Println(f32a*f32b, f32a/f32b, f32a+1 == f32a, f32a*f32b/f32b, float32(1)/3, 1.0/3)
	fmt.Println(0.1+0.2, float32(0.1)+float32(0.2))
	a, b := 0.1, 0.2
	fmt.Println(a+b, a*3, 100000000.0, 123456789.0, 1e20, 1e-5, 0.0001, float32(1e20), float32(16777217))
}
