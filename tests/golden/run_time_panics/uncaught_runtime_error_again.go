// A run-time panic recovered, wrapped and raised again, uncaught.
package main

import "fmt"

func main() {
	defer func() {
		r := recover()
		panic(fmt.Errorf("wrapped: %w", r.(error)))
	}()
	var m map[int]int
	m[1] = 1
}
