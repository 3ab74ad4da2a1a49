// A panic recovered, then another one.
package main

import "fmt"

func main() {
	defer func() {
		fmt.Println("seen", recover())
		panic(fmt.Errorf("other"))
	}()
	panic("one")
}
