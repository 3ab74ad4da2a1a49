package main

import (
	"errors"
	"fmt"
	"strings"
	"sync"
)

func main() {
	fmt.println("x") // ERROR undefined: fmt.println (but have Println)
	var b strings.Builder
	b.buf = nil // ERROR b.buf undefined
	b.grow(1) // ERROR b.grow undefined
	fmt.NoSuch() // ERROR undefined: fmt.NoSuch
	_ = strings.Nope // ERROR undefined: strings.Nope
	var mu sync.Mutex
	mu.state = 1 // ERROR mu.state undefined
	mu.unlock() // ERROR mu.unlock undefined
	_ = errors.errorString{} // ERROR name errorString not exported by package errors
	fmt = nil // ERROR use of package fmt not in selector
	_ = fmt // ERROR use of package fmt not in selector
	var p fmt.Nope // ERROR declared and not used: p // ERROR undefined: fmt.Nope
	fmt() // ERROR use of package fmt not in selector
	_ = strings.Builder{buf: nil} // ERROR cannot refer to unexported field buf in struct literal of type strings.Builder
}
