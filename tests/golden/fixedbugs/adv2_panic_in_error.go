// A value whose Error method panics while the panic is reported.
package main

import "fmt"

type bad struct{}

func (bad) Error() string { panic("in Error") }

func main() {
	defer fmt.Println("deferred")
	panic(bad{})
}
