// A select whose cases can never happen.
package main

import "fmt"

func main() {
	a, b := make(chan int), make(chan string)
	fmt.Println("select")
	select {
	case v := <-a:
		fmt.Println(v)
	case b <- "x":
	}
}
