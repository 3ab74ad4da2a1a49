package lib

import "fmt"

type T struct{}

func F() { fmt.Printf("%T\n", T{}) }
