package main

type impedance complex128

func main() {
	panic(impedance(50 - 2i))
}
