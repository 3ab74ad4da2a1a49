package main

func main() {
	_ = 0xp1 // ERROR hexadecimal literal has no digits
}
