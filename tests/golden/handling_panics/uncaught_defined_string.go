// A panic with a defined string type.
package main

type S string

func main() {
	panic(S("text \"quoted\""))
}
