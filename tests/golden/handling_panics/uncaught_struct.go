// A panic with a struct prints its type and an address.
package main

import "fmt"

type Point struct{ X, Y int }

func main() {
	defer func() {
		r := recover()
		fmt.Printf("%v %T\n", r, r)
		panic(fmt.Sprint(r))
	}()
	panic(Point{1, 2})
}
