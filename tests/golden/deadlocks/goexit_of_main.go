// When main's goroutine exits and nothing else can run.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	defer fmt.Println("deferred")
	done := make(chan bool)
	go func() {
		fmt.Println("goroutine")
		close(done)
	}()
	<-done
	runtime.Goexit()
}
