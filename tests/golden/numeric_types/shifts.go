// Shifts: counts at and past the width, signed operands, counts of every type.
package main

import "fmt"

func main() {
	var n uint = 70
	one := 1
	fmt.Println(one<<n, one<<63, -1>>n, uint32(1)<<31, uint32(1)<<(n-38), int8(one)<<7)
	var i8 int8 = -128
	fmt.Println(i8>>1, i8>>7, i8>>n, uint8(i8)>>7, i8<<1)
	var c8 uint8 = 255
	fmt.Println(1<<c8 == 0, uint64(1)<<c8, int64(-5)>>c8)
	for s := 0; s < 66; s += 13 {
		fmt.Print(uint64(0xdeadbeefcafebabe)>>s, " ", int64(-0x123456789abcdef)>>s, " ", int32(0x7654321)<<s, "\n")
	}
	var s64 int64 = 4
	fmt.Println(1<<s64, int16(0x0f0f)<<s64, uint16(0xf0f0)>>s64)
	x := uint32(0x80000001)
	fmt.Println(x<<1|x>>31, x>>1|x<<31)
	x <<= 4
	x >>= 2
	fmt.Println(x)
	defer func() { fmt.Println("recovered:", recover()) }()
	s64 = -1
	fmt.Println(1 << s64)
}
