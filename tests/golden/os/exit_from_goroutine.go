// os.Exit(0) from a goroutine, while others are blocked.
package main

import (
	"fmt"
	"os"
)

func main() {
	c := make(chan int)
	for range 3 {
		go func() { <-c }()
	}
	go func() {
		fmt.Fprintln(os.Stdout, "exiting", len(os.Args))
		os.Exit(3)
	}()
	select {}
}
