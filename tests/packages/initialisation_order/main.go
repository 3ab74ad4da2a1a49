package main

import (
	"fmt"

	"m/z"
	"m/a"
	"m/quiet"
)

var x = say("main var")

func say(s string) string { fmt.Println(s); return s }

func init() { fmt.Println("main init") }

func main() { fmt.Println(x, z.V, a.V, quiet.V) }
