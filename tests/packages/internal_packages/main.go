package main

import (
	"example.com/m/a"
	"example.com/m/a/internal/x" // ERROR use of internal package example.com/m/a/internal/x not allowed
)

func main() { println(a.X, x.X) }
