// Starting a nil function is a fatal error.
package main

import "fmt"

func main() {
	var f func()
	fmt.Println("before")
	go f()
	select {}
}
