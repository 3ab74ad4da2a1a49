// Closing twice, uncaught.
package main

import "fmt"

func main() {
	c := make(chan int)
	close(c)
	_, ok := <-c
	fmt.Println(ok)
	close(c)
}
