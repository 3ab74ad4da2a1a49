// Comparing what cannot be compared, uncaught.
package main

import "fmt"

type T struct {
	a int
	f interface{}
}

func main() {
	x, y := T{1, map[string]int{}}, T{2, map[string]int{}}
	fmt.Println(x == y)
	y.a = 1
	fmt.Println(x == y)
}
