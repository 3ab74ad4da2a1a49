package main

import "fmt"

var c = next("c")

var count = 10

func main() {
	fmt.Println(a, b, c, needsC, count, second, system, fmtName())
}
