// Waiting for a counter that nobody lowers.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go wg.Done()
	fmt.Println("wait")
	wg.Wait()
}
