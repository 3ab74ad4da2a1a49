//go:debug panicnil=0

package main

import (
	"fmt"
	"math/rand"
)

func main() {
	defer func() { fmt.Println(recover()) }()
	rand.Seed(1)
	fmt.Println(rand.Intn(1000))
	panic(nil)
}
