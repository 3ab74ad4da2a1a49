package main

import "math"

type MyByte byte

const (
	big       = 1 << 100
	f         = 1.5
	t   int   = big // ERROR cannot use big (untyped int constant 1267650600228229401496703205376) as int value in constant declaration (overflows)
	u   uint8 = 256 // ERROR cannot use 256 (untyped int constant) as uint8 value in constant declaration (overflows)
	n   uint  = -1 // ERROR cannot use -1 (untyped int constant) as uint value in constant declaration (overflows)
	r   rune  = 1 << 31 // ERROR cannot use 1 << 31 (untyped int constant 2147483648) as rune value in constant declaration (overflows)
	f32 float32 = 1e39 // ERROR cannot use 1e39 (untyped float constant 1e+39) as float32 value in constant declaration (overflows)
	f64 float64 = 1e309 // ERROR cannot use 1e309 (untyped float constant
	c64 complex64 = 1e39i // ERROR cannot use 1e39i (untyped complex constant (0 + 1e+39i)) as complex64 value in constant declaration (overflows)
	i1  int   = 1.5 // ERROR cannot use 1.5 (untyped float constant) as int value in constant declaration (truncated)
	i2  int   = 2 + 1i // ERROR cannot use 2 + 1i (untyped complex constant (2 + 1i)) as int value in constant declaration (truncated)
	i3  int   = 2 + 0i
	b   bool  = 1 // ERROR cannot use 1 (untyped int constant) as bool value in constant declaration
	s   string = 'a' // ERROR cannot use 'a' (untyped rune constant 97) as string value in constant declaration
	mb  MyByte = 300 // ERROR cannot use 300 (untyped int constant) as MyByte value in constant declaration (overflows)
	z1  = 1 / 0 // ERROR invalid operation: division by zero
	z2  = 1.0 / 0.0 // ERROR invalid operation: division by zero
	z3  = 1 % 0 // ERROR invalid operation: division by zero
	z4  = 1i / 0 // ERROR invalid operation: division by zero
	m1  = 1.5 % 2 // ERROR invalid operation: operator % not defined on 1.5 (untyped float constant)
	m2  = 1 % 2.0 // ERROR invalid operation: operator % not defined on 1 (untyped float constant)
	sh1 = 1.5 << 1 // ERROR invalid operation: shifted operand 1.5 (untyped float constant) must be integer
	sh2 = 1 << -1 // ERROR invalid operation: negative shift count -1 (untyped int constant)
	sh3 = 1 << 1.5 // ERROR 1.5 (untyped float constant) truncated to uint
	sh4 = 2.0 << 1
	sh5 = "a" << 1 // ERROR invalid operation: shifted operand "a" (untyped string constant) must be integer
	sh6 = 1 << 1000000 // ERROR invalid operation: invalid shift count 1000000 (untyped int constant)
	o1  = uint8(255) + 1 // ERROR uint8(255) + 1 (constant 256 of type uint8) overflows uint8
	o2  = int8(100) * 2 // ERROR int8(100) * 2 (constant 200 of type int8) overflows int8
	o3  = -int8(-128) // ERROR -int8(-128) (constant 128 of type int8) overflows int8
	o4  = ^uint8(0) + 1 // ERROR ^uint8(0) + 1 (constant 256 of type uint8) overflows uint8
	o5  = uint8(1) << 8 // ERROR uint8(1) << 8 (constant 256 of type uint8) overflows uint8
	o6  = uint(1) - 2 // ERROR uint(1) - 2 (constant -1 of type uint) overflows uint
	o7  = int64(math.MaxInt64) + 1 // ERROR int64(math.MaxInt64) + 1 (constant 9223372036854775808 of type int64) overflows int64
	o8  = -uint(1) // ERROR -uint(1) (constant -1 of type uint) overflows uint
	c1  = uint(-1) // ERROR constant -1 overflows uint
	c2  = int(3.14) // ERROR cannot convert 3.14 (untyped float constant) to type int
	c3  = int64(big) // ERROR constant 1267650600228229401496703205376 overflows int64
	c4  = float32(1e40) // ERROR cannot convert 1e40 (untyped float constant 1e+40) to type float32
	c5  = string(1.5) // ERROR cannot convert 1.5 (untyped float constant) to type string
	c6  = int("a") // ERROR cannot convert "a" (untyped string constant) to type int
	c7  = bool(1) // ERROR cannot convert 1 (untyped int constant) to type bool
	c8  = []int{1} // ERROR []int{…} (value of type []int) is not constant
	c9  = uint8(300.0) // ERROR cannot convert 300.0 (untyped float constant 300) to type uint8
	c10 = string(65.0) // ERROR cannot convert 65.0 (untyped float constant 65) to type string
	mix1 = "a" + 1 // ERROR invalid operation: "a" + 1 (mismatched types untyped string and untyped int)
	mix2 = 'a' + "b" // ERROR invalid operation: 'a' + "b" (mismatched types untyped rune and untyped string)
	mix3 = 1 + true // ERROR invalid operation: 1 + true (mismatched types untyped int and untyped bool)
	mix4 = true && 1 // ERROR invalid operation: true && 1 (mismatched types untyped bool and untyped int)
	mix5 = !1 // ERROR invalid operation: operator ! not defined on 1 (untyped int constant)
	mix6 = -"a" // ERROR invalid operation: operator - not defined on "a" (untyped string constant)
	mix7 = ^1.5 // ERROR invalid operation: operator ^ not defined on 1.5 (untyped float constant)
	mix8 = int8(1) + int16(1) // ERROR invalid operation: int8(1) + int16(1) (mismatched types int8 and int16)
	mix9 = true < false // ERROR invalid operation: true < false (operator < not defined on untyped bool)
	mix10 = 1i < 2i // ERROR invalid operation: 1i < 2i (operator < not defined on untyped complex)
	mix11 = 1.5 & 1 // ERROR invalid operation: operator & not defined on 1.5 (untyped float constant)
	mix12 = nil // ERROR nil is not constant
	mix13 = "a" - "b" // ERROR invalid operation: operator - not defined on "a" (untyped string constant)
	and  = 1.0 & 3 // ERROR invalid operation: operator & not defined on 1.0 (untyped float constant 1)
	call = len([]int{1}) // ERROR len([]int{…}) (value of type int) is not constant
	call2 = len("abc")
	call3 = len([2]int{})
	call4 = min(1, x) // ERROR min(1, x) (value of type int) is not constant
	call5 = max(1, 2.5)
	call6 = new(1) // ERROR new(1) (value of type *int) is not constant
	addr = &x // ERROR &x (value of type *int) is not constant
	vv   = x // ERROR x (variable of type int) is not constant
	noval // ERROR x (variable of type int) is not constant
	self = self + 1 // ERROR initialization cycle: self refers to itself
	typ []int = nil // ERROR invalid constant type []int
	str  = "abc"[1] // ERROR "abc"[1] (value of type
	sl   = "abc"[0:1] // ERROR "abc"[0:1] (value of type string) is not constant
	cmp  = "a" < "b"
	fun  = func() int { return 1 }() // ERROR func() int {…}() (value of type int) is not constant
)

const (
	p, q = 1 // ERROR missing init expr for q
	p2, q2 = 1, 2, 3 // ERROR extra init expr 3
	io = iota + undefined // ERROR undefined: undefined
)
const alone int // ERROR missing init expr for alone
const (
	first // ERROR missing init expr for first
	second = 1
)

var x = 1

const untypedTooBig = 1 << 600 // ERROR constant shift overflow

func main() {
	var a = big // ERROR cannot use big (untyped int constant 1267650600228229401496703205376) as int value in variable declaration (overflows)
	var d = 1 << 63 // ERROR cannot use 1 << 63 (untyped int constant 9223372036854775808) as int value in variable declaration (overflows)
	var e float64 = big
	_ = 'a' + big // ERROR cannot use 'a' + big (untyped rune constant 1267650600228229401496703205473) as rune value in assignment to _ identifier (overflows)
	_ = uint8('a') + 200 // ERROR uint8('a') + 200 (constant 297 of type uint8) overflows uint8
	x += 1.5 // ERROR 1.5 (untyped float constant) truncated to int
	x = x + 2.0
	x = x << 1.5 // ERROR 1.5 (untyped float constant) truncated to uint
	x = x / 0 // ERROR invalid operation: division by zero
	x %= 0 // ERROR invalid operation: division by zero
	e = e / 0
	_ = 1 << x + 1.5 // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	var g float64 = 1 << x // ERROR invalid operation: shifted operand 1 (type float64) must be integer
	var h = 1.0 << x // ERROR invalid operation: shifted operand 1.0 (type float64) must be integer
	var u8 uint8 = 1 << x
	_ = []int{1}[1<<x]
	_ = []int{1}[1.0<<x]
	_ = "a"[big] // ERROR big (untyped int constant 1267650600228229401496703205376) overflows int
	_, _, _, _, _, _ = a, d, e, g, h, u8
}
