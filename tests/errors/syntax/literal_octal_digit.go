package main

func main() {
	_ = 08 // ERROR invalid digit '8' in octal literal
}
