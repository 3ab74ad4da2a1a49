package main

func main() {
	_ = "\q" // ERROR unknown escape
}
