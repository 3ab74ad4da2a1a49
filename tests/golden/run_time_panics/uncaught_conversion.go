// A slice too short for an array, uncaught.
package main

import "fmt"

func main() {
	s := make([]int, 2, 8)
	fmt.Println([2]int(s))
	fmt.Println([4]int(s))
}
