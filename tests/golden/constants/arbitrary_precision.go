// Constant expressions are exact, however large the values in between.
package main

import "fmt"

const (
	Huge  = 1 << 200
	Small = Huge >> 198
	Third = 1.0 / 3
	One   = Third * 3
	Big   = 1e400 / 1e398
	Mask  = (1 << 64) - 1
)

const deep = Huge*Huge/Huge - (Huge - 7)

func main() {
	fmt.Println(Small, One == 1.0, Big, deep)
	fmt.Println(uint64(Mask), int64(Mask>>1))
	const x = 0x1p-1074
	fmt.Println(x > 0, x/2 > 0, float64(x))
	const pi = 3.14159265358979323846264338327950288419716939937510582097494459
	fmt.Println(pi, float32(pi), pi*1e20)
	fmt.Println(5/2, 5.0/2, 5/2.0, -5/2, -5%3, 5%-3)
	fmt.Println(1<<3.0, 'a'+1, 'a'+1.0, "s"+"t")
	var f float64 = 1 << 3
	fmt.Println(f)
	const z = 2i * 2i
	var i int = z
	fmt.Println(i, real(z), imag(z))
	fmt.Println(len("héllo"), len([10]int{}), 0b1010, 0o17, 0x_ff, 1_000_000, 017)
	fmt.Println(0x1.8p1, 0x10p-2, 1e3, .5, 5., 'x', '\n', '\x41', '\u00e9', '\U0001F600', '\'')
}
