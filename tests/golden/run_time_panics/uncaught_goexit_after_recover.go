// A recovered panic leaves nothing on the error stream; os.Exit ends without deferred functions.
package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never")
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		panic(1)
	}()
	os.Exit(3)
}
