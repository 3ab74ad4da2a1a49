package main

func main() {
	_ = 0b12 // ERROR invalid digit '2' in binary literal
}
