package main

func main() {
	_ = 0x // ERROR hexadecimal literal has no digits
}
