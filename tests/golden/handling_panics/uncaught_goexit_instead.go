// runtime.Goexit in a deferred function does not stop a panic that recover has stopped; the goroutine ends.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("deferred after Goexit")
		defer func() {
			fmt.Println("recovered", recover())
			runtime.Goexit()
		}()
		panic("p")
	}()
	<-done
	fmt.Println("main goes on")
	go func() {
		panic(fmt.Sprint("goroutine ", 2))
	}()
	select {}
}
