// A panic's value with a String method prints what that gives.
package main

import "fmt"

type S int

func (s S) String() string { return "stringer" }

func main() {
	fmt.Println(S(5))
	panic(S(5))
}
