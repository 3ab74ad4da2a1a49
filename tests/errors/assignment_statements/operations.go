package main

func main() {
	x, y := 1, 2.5
	s := "a"
	b := true
	x += 1
	x += y // ERROR invalid operation: x += y (mismatched types int and float64)
	x += 2.0
	x += 2.5 // ERROR 2.5 (untyped float constant) truncated to int
	s += "b"
	s += 'b' // ERROR invalid operation: s += 'b' (mismatched types string and untyped rune)
	s -= "b" // ERROR invalid operation: operator - not defined on s (variable of type string)
	b += true // ERROR invalid operation: operator + not defined on b (variable of type bool)
	b &= false // ERROR invalid operation: operator & not defined on b (variable of type bool)
	x <<= 2
	x <<= y // ERROR invalid operation: shift count y (variable of type float64) must be integer
	x %= 0 // ERROR invalid operation: division by zero
	x /= 0 // ERROR invalid operation: division by zero
	y %= 2 // ERROR invalid operation: operator % not defined on y (variable of type float64)
	x &^= 1
	y |= 1 // ERROR invalid operation: operator | not defined on y (variable of type float64)
	var u uint8
	u += 256 // ERROR 256 (untyped int constant) overflows uint8
	u <<= -1 // ERROR invalid operation: negative shift count -1 (untyped int constant)
	var p *int
	p += 1 // ERROR invalid operation: p += 1 (mismatched types *int and untyped int)
	_ += 1 // ERROR cannot use _ as value or type
	_ = u
}
