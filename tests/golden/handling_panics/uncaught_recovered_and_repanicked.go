// A panic recovered and thrown again with the same value.
package main

import "fmt"

func main() {
	defer func() {
		r := recover()
		fmt.Println("seen", r)
		panic(r)
	}()
	panic("again")
}
