package main

import "os"

// print and println show an interface as its two words, not as the value in it.

type shape interface{ area() int }

type square int

func (s square) area() int { return int(s * s) }

func both() (any, int) { return nil, 7 }

func main() {
	defer os.Exit(3)
	var none shape
	print(none, " ", square(3), "\n")
	println(both())
	defer println(error(nil), 1, none)
	println(none == nil, none)
}
