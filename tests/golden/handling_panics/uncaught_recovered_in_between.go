// A panic recovered within a deferred function does not appear in the chain.
package main

import "fmt"

func main() {
	defer func() {
		func() {
			defer func() { fmt.Println("inner", recover()) }()
			panic("recovered")
		}()
		fmt.Println("still panicking")
	}()
	panic("outer")
}
