package main

func main() {
	_ = 1e // ERROR exponent has no digits
}
