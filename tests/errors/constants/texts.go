package main

// Six digits of a constant are told, all where six would tell a whole number.

const (
	near    = 2.0000001
	imag    = 1e-6i - 1/0.5i
	tiny    = 1e-100
	million = 1e6 + 0.5
)

func main() {
	var s string = near + 0 // ERROR cannot use near + 0 (untyped float constant 2.0000001) as string value in variable declaration
	s = imag // ERROR cannot use imag (untyped complex constant (0 + 2.000001i)) as string value in assignment
	s = tiny * 1 // ERROR cannot use tiny * 1 (untyped float constant 1e-100) as string value in assignment
	s = million // ERROR cannot use million (untyped float constant 1.0000005e+06) as string value in assignment
	s = 1 << 70 // ERROR cannot use 1 << 70 (untyped int constant 1180591620717411303424) as string value in assignment
	_ = s
}
