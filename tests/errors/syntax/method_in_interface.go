package main

type I interface {
	func M() // ERROR syntax error: unexpected name M, expected (
}

func main() {}
