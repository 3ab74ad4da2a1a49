// A fatal error in a deferred call is told after the panics on their way.
package main

import (
	"fmt"
	"sync"
)

func main() {
	defer func() {
		fmt.Println(recover())
		var mu sync.Mutex
		mu.Unlock()
	}()
	defer func() {
		panic("second\nline")
	}()
	panic("first")
}
