package main

import "strconv"

func pair() (int, string) { return 1, "one" }

func main() {
	number := strconv.Atoi("12")
	a, b, c := pair()
	a, b = 1
	var count int = "three"
	println(number, a, b, c, count)
}
