// A panic with an integer prints its type in parentheses where it is a defined one.
package main

type Code int

func main() {
	panic(Code(3))
}
