// A negative length for make, uncaught.
package main

import "fmt"

func main() {
	n := 3
	fmt.Println(len(make([]int, n)))
	n -= 5
	fmt.Println(make([]int, n))
}
