// A deferred function panics while panicking: both are told.
package main

import "fmt"

func main() {
	defer fmt.Println("last")
	defer func() {
		panic("second")
	}()
	panic("first")
}
