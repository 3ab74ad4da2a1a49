// Each integer width wraps at its own edge.
package main

import "fmt"

func main() {
	var i8 int8 = 127
	var i16 int16 = 32767
	var i32 int32 = 2147483647
	var i64 int64 = 9223372036854775807
	i8++
	i16++
	i32++
	i64++
	fmt.Println(i8, i16, i32, i64)
	i8--
	i16--
	i32--
	i64--
	fmt.Println(i8, i16, i32, i64)
	var u8 uint8
	var u16 uint16
	var u32 uint32
	var u64 uint64
	u8--
	u16--
	u32--
	u64--
	fmt.Println(u8, u16, u32, u64)
	u8 += 2
	u16 *= u16
	u32 *= 3
	u64 *= u64
	fmt.Println(u8, u16, u32, u64)
	i8 = -128
	fmt.Println(-i8, i8/-1, i8*i8, i8-1, ^i8)
	i32 = -2147483648
	m := int32(-1)
	fmt.Println(-i32, i32/m, i32%m, i32*m)
	i64 = -9223372036854775808
	k := int64(-1)
	fmt.Println(-i64, i64/k, i64%k)
	var x, y uint8 = 200, 100
	fmt.Println(x+y, x*y, y-x, x<<1, x>>1, ^x, -x, x&^y, x^y, x|y, x&y)
	fmt.Println((x+y)/2, int(x)+int(y), (x*y)>>4)
	var p, q int16 = 300, 200
	fmt.Println(p*q, p*q/q, -p*q, p<<8, int8(p), uint8(-p))
	var up uintptr = 0
	up--
	fmt.Println(up)
}
