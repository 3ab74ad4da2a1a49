package main

import (
	"fmt"
	. "math/bits"
)

func main() {
	for _, x := range []uint64{0, 1, 0x80, 0xa5c3, 0x8000_0001, 0xdead_beef_0123_4567, 1 << 63, ^uint64(0)} {
		a, b, c, d := uint8(x), uint16(x), uint32(x), uint(x)
		fmt.Println(LeadingZeros8(a), LeadingZeros16(b), LeadingZeros32(c), LeadingZeros(d), LeadingZeros64(x))
		fmt.Println(TrailingZeros8(a), TrailingZeros16(b), TrailingZeros32(c), TrailingZeros(d), TrailingZeros64(x))
		fmt.Println(OnesCount8(a), OnesCount16(b), OnesCount32(c), OnesCount(d), OnesCount64(x))
		fmt.Println(Len8(a), Len16(b), Len32(c), Len(d), Len64(x))
		fmt.Println(Reverse8(a), Reverse16(b), Reverse32(c), Reverse(d), Reverse64(x))
		fmt.Println(ReverseBytes16(b), ReverseBytes32(c), ReverseBytes(d), ReverseBytes64(x))
		for _, k := range []int{0, 3, -5, 64, 100, -1 << 63} {
			fmt.Print(RotateLeft8(a, k), RotateLeft16(b, k), RotateLeft32(c, k), RotateLeft(d, k), RotateLeft64(x, k), " ")
		}
		fmt.Println()
		for _, y := range []uint64{0, 1, 0xffff_ffff, 0x8000_0000_0000_0000, ^uint64(0)} {
			for carry := range uint64(2) {
				fmt.Println(Add(d, uint(y), uint(carry)))
				fmt.Println(Add32(c, uint32(y), uint32(carry)))
				fmt.Println(Add64(x, y, carry))
				fmt.Println(Sub(d, uint(y), uint(carry)))
				fmt.Println(Sub32(c, uint32(y), uint32(carry)))
				fmt.Println(Sub64(x, y, carry))
			}
			fmt.Println(Mul(d, uint(y)))
			fmt.Println(Mul32(c, uint32(y)))
			fmt.Println(Mul64(x, y))
			if y > x {
				fmt.Println(Div(d, 7, uint(y)))
				fmt.Println(Div64(x, 7, y))
			}
		}
	}
	f, add := Len32, Add64
	fmt.Println(f(77), func() uint64 { _, c := add(^uint64(0), 1, 0); return c }())
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(Div(5, 0, 5))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(Div64(0, 0, 0))
	}()
}
