// An uncaught panic prints its value and ends the program with status 2, after the deferred calls.
package main

import "fmt"

func f(n int) {
	defer fmt.Println("deferred", n)
	if n == 0 {
		panic(fmt.Sprintf("bad value: %d", 42))
	}
	f(n - 1)
}

func main() {
	defer fmt.Println("main deferred")
	f(2)
	fmt.Println("unreachable")
}
