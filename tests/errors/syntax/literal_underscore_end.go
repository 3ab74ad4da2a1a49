package main

func main() {
	_ = 1_ // ERROR '_' must separate successive digits
}
