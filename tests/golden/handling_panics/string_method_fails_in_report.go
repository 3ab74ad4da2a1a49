// A String method that fails while a panic is reported: the type of what it panicked with is told.
package main

import "fmt"

type Reading struct{ value *int }

func (r Reading) String() string { return fmt.Sprint("reading ", *r.value) }

func main() {
	fmt.Println("before")
	panic(Reading{})
}
