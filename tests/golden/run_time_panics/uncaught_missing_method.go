// A failed assertion to an interface, uncaught.
package main

import "fmt"

type T struct{}

func main() {
	var a any = T{}
	fmt.Println(a.(fmt.Stringer))
}
