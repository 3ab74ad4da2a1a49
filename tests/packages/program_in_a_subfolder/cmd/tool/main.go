package main

import (
	"fmt"
	"os"

	"example.com/sub/internal/work"
)

func main() {
	fmt.Println(os.Args[1:])
	defer fmt.Println("deferred")
	work.Fail(os.Args[1])
}
