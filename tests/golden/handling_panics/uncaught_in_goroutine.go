// A panic in any goroutine ends the program.
package main

import "fmt"

func main() {
	fmt.Println("start")
	done := make(chan bool)
	go func() {
		defer fmt.Println("goroutine deferred")
		var s []int
		s[3] = 1
	}()
	<-done
}
