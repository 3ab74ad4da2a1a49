package main

import (
	"fmt"
	"iter"
)

func main() {
	nx, _ := iter.Pull(func(yield func(int) bool) { yield(1); panic("oh") })
	fmt.Println(nx())
	nx()
}
