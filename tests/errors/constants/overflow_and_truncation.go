package main

const big = 1 << 100

func f(int8) {}

func main() {
	var i8 int8 = 128 // ERROR as int8 value in variable declaration
	var u8 uint8 = -1 // ERROR as uint8 value in variable declaration
	var u uint = -1 // ERROR as uint value in variable declaration
	var i int = 1 << 63 // ERROR as int value in variable declaration
	var f float32 = 1e40 // ERROR as float32 value in variable declaration
	var g int = 1.5 // ERROR as int value in variable declaration (truncated)
	var h int = 1e3
	var r rune = 1 << 40 // ERROR as rune value in variable declaration
	_ = int8(300) // ERROR constant 300 overflows int8
	_ = uint8(256) // ERROR constant 256 overflows uint8
	_ = int(1.9) // ERROR cannot convert 1.9
	_ = byte('世') // ERROR constant 19990 overflows byte
	_ = big // ERROR as int value in assignment to _ identifier
	_ = float64(big)
	_ = i8 + 200 // ERROR overflows int8
	_ = i8 == 1000 // ERROR overflows int8
	_ = u8 << 8
	_ = u8 * 256 // ERROR overflows uint8
	x := big // ERROR as int value in assignment
	y := 1 << 62 << 5 // ERROR as int value in assignment
	z := -1 << 63
	f(128) // ERROR invalid operation: cannot call f
	f(-128) // ERROR invalid operation: cannot call f
	const c int8 = 127
	const d = c + 1 // ERROR overflows int8
	const e uint = 0 - 1 // ERROR as uint value in constant declaration
	const j = uint8(255) + 1 // ERROR overflows uint8
	_ = -c - 2 // ERROR overflows int8
	_ = ^uint8(0)
	_ = uint8(^0) // ERROR constant -1 overflows uint8
	_ = c * c // ERROR overflows int8
	_ = 'a' * 1e10
	_ = []int{1 << 70} // ERROR as int value in array or slice literal
	_ = [3]int8{100, 200} // ERROR as int8 value in array or slice literal
	_ = map[int8]int{128: 1} // ERROR as int8 value in map literal
	_ = 1 << 1000 // ERROR constant shift overflow
	const huge = 1 << 10000 // ERROR invalid operation: invalid shift count 10000
	_ = float32(1e39) // ERROR cannot convert 1e39
	_ = complex64(1e39) // ERROR cannot convert 1e39
	_ = int64(1) << 64 // ERROR overflows int64
	_ = uint32(1) << 32 // ERROR overflows uint32
	_ = 1.0 << 70 // ERROR as int value in assignment to _ identifier
	_ = -9223372036854775808
	_ = 9223372036854775808 // ERROR as int value in assignment to _ identifier
	_, _, _, _, _, _, _, _ = u, i, g, h, r, x, y, z
	i8 = 0x80 // ERROR as int8 value in assignment
	i8 += 128 // ERROR overflows int8
	_ = "a"[5] // ERROR invalid argument: index 5 out of bounds [0:1]
	_ = len("abc") - 5 + u // ERROR invalid operation: len("abc") - 5 + u (mismatched types int and uint)
	_ = f
}
