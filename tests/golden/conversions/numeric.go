// Conversions between numeric types truncate, wrap, round and keep signs as Go does.
package main

import "fmt"

type Celsius float32
type ID uint8

func main() {
	for _, f := range []float64{0, 1.9, -1.9, 127.5, 255.99, -128.9, 1e9 + 0.7} {
		fmt.Print(int(f), int64(f), int32(f), " ")
	}
	fmt.Println()
	for _, i := range []int{0, 1, -1, 127, 128, 255, 256, -129, 65535, 65536, 1 << 31, -1 << 31, 1<<40 + 7} {
		fmt.Println(int8(i), uint8(i), int16(i), uint16(i), int32(i), uint32(i), uint64(i), float32(i), float64(i))
	}
	var i64 int64 = 1<<53 + 1
	fmt.Println(float64(i64), int64(float64(i64)), float32(i64), int64(float32(i64)))
	var u64 uint64 = 1<<64 - 1
	neg := -1
	fmt.Println(int64(u64), float64(u64), uint32(u64), int8(u64), uint64(int8(neg)), uint32(int16(neg)-1))
	var big float64 = 1 << 63
	fmt.Println(uint64(big), uint64(big*1.5))
	c := Celsius(36.6)
	fmt.Println(c, float64(c), int(c), ID(300&0xff), ID(int(c)+250-30))
	x := 16777217
	fmt.Println(float32(x), int(float32(x)), float32(float64(x)))
	fmt.Println(complex64(complex(1.1, 2.2)), complex128(complex64(complex(1.1, 2.2))))
	b := byte('A')
	r := rune(b) + 1
	fmt.Println(b, r, string(r), int(r)-int(b), uint8(r)-b)
	fmt.Println(uint8(int8(b)*2), int8(b*2), -int8(b)*2)
	var up uintptr = 1 << 40
	fmt.Println(uint32(up), int(up)>>38)
	fmt.Println(float64(7)/2, float64(7/2), int(7.0/2*2))
}
