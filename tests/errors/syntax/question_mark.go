package main

func main() {
	_ = 5 ? // ERROR invalid character U+003F '?'
}
