package main

import (
	"errors"
	"fmt"
	"os"
)

func main() {
	os.exit(1)               // ERROR undefined: os.exit (but have Exit)
	fmt.println(1)           // ERROR undefined: fmt.println (but have Println)
	fmt.newPrinter()         // ERROR undefined: fmt.newPrinter
	_ = errors.errorString{} // ERROR name errorString not exported by package errors
	fmt.Sprint = nil         // ERROR use of package fmt not in selector // ERROR cannot assign to fmt.Sprint (neither addressable nor a map index expression)
}
