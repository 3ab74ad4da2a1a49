// An integer divided by zero panics; a float gives infinity.
package main

import "fmt"

func div(a, b int) int { return a / b }

func main() {
	z := 0.0
	fmt.Println(1/z, -1/z)
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		var u uint8
		fmt.Println(7 / u)
	}()
	x := []int{1}
	func() {
		defer func() { fmt.Println("recovered:", recover(), x) }()
		x[0] /= x[0] - 1
	}()
	fmt.Println(div(6, 2))
	fmt.Println(div(6, 0))
	fmt.Println("unreachable")
}
