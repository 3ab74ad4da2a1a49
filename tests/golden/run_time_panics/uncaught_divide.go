// Integer division by zero, uncaught.
package main

import "fmt"

func main() {
	defer fmt.Println("deferred runs")
	zero := 0
	fmt.Println(1 / zero)
}
