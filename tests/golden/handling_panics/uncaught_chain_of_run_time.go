// A run-time panic while another panics, then one more: the chain is told in order.
package main

import "fmt"

func main() {
	defer func() {
		var m map[string]int
		m["x"] = 1
	}()
	defer func() {
		s := []int{}
		i := 3
		fmt.Println(s[i])
	}()
	panic("first")
}
