// A panic in the body, not recovered: the iterator's and the function's deferred functions run.
package main

import "fmt"

func main() {
	defer fmt.Println("main's deferred function")
	for x := range func(yield func(string) bool) {
		defer fmt.Println("iterator's deferred function")
		yield("x")
	} {
		defer fmt.Println("deferred in the body")
		panic(x)
	}
}
