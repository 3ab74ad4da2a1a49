package main

// Numeric types are different types, however alike they are; byte and rune are other names for uint8 and int32.

type B byte

var (
	i   int       = 1
	i32 int32     = int32(i)
	r   rune      = i32
	u8  uint8     = 'a'
	b   byte      = u8
	bb  B         = b // ERROR cannot use b (variable of type byte) as B value in variable declaration
	up  uintptr   = i // ERROR cannot use i (variable of type int) as uintptr value in variable declaration
	u   uint      = up // ERROR cannot use up (variable of type uintptr) as uint value in variable declaration
	f32 float32   = 1
	f64 float64   = f32 // ERROR cannot use f32 (variable of type float32) as float64 value in variable declaration
	c64 complex64 = f32 // ERROR cannot use f32 (variable of type float32) as complex64 value in variable declaration
	_             = i + i32 // ERROR invalid operation: i + i32 (mismatched types int and int32)
	_             = i32 + r
	_             = u8 + b
	_             = f32 * f64 // ERROR invalid operation: f32 * f64 (mismatched types float32 and float64)
	_             = i == i32 // ERROR invalid operation: i == i32 (mismatched types int and int32)
	_             = c64 + 1i
	_             = c64 + f32 // ERROR invalid operation: c64 + f32 (mismatched types complex64 and float32)
	_   int64     = i // ERROR cannot use i (variable of type int) as int64 value in variable declaration
	_             = up + u // ERROR invalid operation: up + u (mismatched types uintptr and uint)
	_             = bb + b // ERROR invalid operation: bb + b (mismatched types B and byte)
)

func main() {}
