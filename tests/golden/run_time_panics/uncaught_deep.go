// A panic runs the deferred functions of all callers, innermost first.
package main

import "fmt"

func level(n int) {
	defer fmt.Println("level", n)
	if n == 0 {
		panic(fmt.Sprintf("%d levels", 3))
	}
	level(n - 1)
}

func main() {
	defer fmt.Println("main")
	level(3)
}
