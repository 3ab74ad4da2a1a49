package main

func main() {
	_ = 0o8 // ERROR invalid digit '8' in octal literal
}
