package main

import (
	"fmt"
	"nosuchpackage" // ERROR package nosuchpackage is not in std
)

func main() {
	fmt.Println(nosuchpackage.X)
}
