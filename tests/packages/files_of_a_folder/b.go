package main

import "fmt"

// In file-name order, a.go's comes first.
func init() { fmt.Println("init of b.go") }

func init() { fmt.Println("second init of b.go") }

var b = next("b")

const (
	first = iota
	second
)
