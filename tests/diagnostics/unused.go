package main

import (
	"fmt"
	"os"
	text "strings"
)

func main() {
	count := 1
	var name string
	name = "nobody reads this"
	fmt.Println("hello")
}
