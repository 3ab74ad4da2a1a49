// An empty select blocks for ever: a deadlock where nothing else runs.
package main

import "fmt"

func main() {
	done := make(chan bool)
	go func() {
		fmt.Println("goroutine")
		close(done)
	}()
	<-done
	select {}
}
