package main

func needs[T comparable](t T) {}

func main() {
	var x interface{ m() }
	needs(x) // ERROR interface{m()} to satisfy comparable requires go1.20 or later
}
