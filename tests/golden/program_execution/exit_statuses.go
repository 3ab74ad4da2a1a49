// A program ends when main returns, whatever other goroutines do; os.Exit ends it at once with its status.
package main

import (
	"fmt"
	"os"
)

func main() {
	go func() {
		select {}
	}()
	go func() {
		for {
		}
	}()
	defer fmt.Println("not run by Exit")
	func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("exiting because of", r)
				os.Exit(17)
			}
		}()
		panic("p")
	}()
}
