package main

import (
	"fmt"
	"os"
)

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
	for _, f := range append(fs, newer()...) {
		fmt.Print(f(), " ")
	}
	fmt.Println(os.Args[1:])
}
