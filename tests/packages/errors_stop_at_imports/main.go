package main

import (
	"example.com/m/bad"
	"example.com/m/good"
	"example.com/m/uses"
)

// Not told: what it imports has errors.
var x int = "text"

func main() { println(bad.X, good.X, uses.X) }
