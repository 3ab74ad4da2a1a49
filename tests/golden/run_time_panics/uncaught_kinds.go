// The text of an uncaught panic shows values of basic kinds; here of a defined float and of a chain.
package main

type Celsius float64

func main() {
	defer func() { panic(complex(1, -2)) }()
	defer func() { panic(Celsius(2.5)) }()
	defer func() { panic(uint8(7)) }()
	defer func() { panic(true) }()
	defer func() { panic('x') }()
	defer func() { panic(int64(-9)) }()
	defer func() { panic(uintptr(3)) }()
	panic("line one\nline two")
}
