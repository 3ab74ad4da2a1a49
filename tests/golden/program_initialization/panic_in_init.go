// A panic while a package variable is initialised: main never runs.
package main

import "fmt"

var table = build(3)

func build(n int) []int {
	s := make([]int, n)
	for i := 0; i <= n; i++ {
		s[i] = i
		fmt.Println("set", i)
	}
	return s
}

func main() { fmt.Println("never", table) }
