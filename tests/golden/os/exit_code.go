// os.Exit ends the program at once with its status; deferred calls do not run.
package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never")
	fmt.Print("no newline at the end")
	func() {
		defer func() {
			recover()
			os.Exit(7)
		}()
		panic("x")
	}()
}
