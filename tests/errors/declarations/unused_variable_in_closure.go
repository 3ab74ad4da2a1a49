package main

func main() {
	x := 1 // ERROR declared and not used: x
	y := 2
	f := func() { x = 3 }
	f()
	func() { y++ }()
	z := 0 // ERROR declared and not used: z
	defer func() { z = 1 }()
	w := 0
	_ = func() int { return w }
}
