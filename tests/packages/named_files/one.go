package main

import (
	"fmt"
	"os"

	"example.com/named/lib"
)

func main() {
	// Files that are named are in the newest version; packages in that of go.mod.
	for i := range 2 {
		fmt.Println(i, two(), three)
	}
	fmt.Println(os.Args[1:], lib.Loops())
}
