// Constant declarations: types given and taken, several at once, lists that are repeated.
package main

import "fmt"

const Pi float64 = 3.14159265358979323846
const zero = 0.0 // a float, though its fraction is zero
const (
	size int64 = 1024
	eof        = -1
)
const a, b, c = 3, 4, "foo"
const u, v float32 = 0, 3

type Level uint8

const (
	low, high Level = iota + 1, 10 * (iota + 1)
	lower, higher
	_, _
	lowest, highest
	text = "s"
	same
	other Level = 7
	again
)

const half, Half, HALF = .5, 1 / 2., 2 >> 2

// Declared later, and in terms of each other.
const first = second / 2
const second = third * 4
const third = len(same) + int(other)

type days [numberOfDays]string

const (
	Sunday = iota
	Monday
	Partyday
	numberOfDays
)

func main() {
	fmt.Printf("%T %T %T %T %T %T %T %T %T\n", Pi, zero, size, eof, a, c, u, v, 'x')
	fmt.Println(Pi, zero, size, eof, a, b, c, u, v, 1/(zero+2))
	fmt.Printf("%T %d %d %d %d %d %d %s %T %d\n", high, low, high, lower, higher, lowest, highest, same, again, again)
	fmt.Println(half, Half, HALF, first, second, third, len(days{}), Partyday)
	// What is untyped takes the type that is wanted, each time anew.
	var f float32 = eof
	var i8 int8 = a
	var r rune = b
	var x complex64 = zero
	fmt.Println(f, i8, r, x, a/2, a/2., b<<a, string(c)+c)
	const local, inner = a, a + 1
	{
		const a = "shadows"
		const d, e = len(a), a
		fmt.Println(a, d, e, local, inner)
	}
	const (
		bit = 1 << iota
		_
		four
		eight uint16 = 1 << iota
		sixteen
	)
	fmt.Printf("%d %d %T %d %T\n", bit, four, four, sixteen, sixteen)
}
