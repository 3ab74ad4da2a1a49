// Nothing can run: fatal error, status 2, and no deferred call is run.
package main

import "fmt"

func main() {
	defer fmt.Println("never")
	c := make(chan int)
	fmt.Println("before")
	<-c
}
