package main

import (
	"fmt"
	lib "main" // ERROR could not import main (cannot import "main")
	"main/sub"
)

type T struct{}

func main() {
	lib.F()
	fmt.Printf("%T %T %v\n", lib.T{}, T{}, any(lib.T{}) == any(T{}))
	sub.F()
	panic(lib.T{})
}
