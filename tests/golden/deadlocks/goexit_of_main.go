// When main's goroutine exits and nothing else can run.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	defer fmt.Println("deferred")
	go func() {
		fmt.Println("goroutine")
	}()
	runtime.Goexit()
}
