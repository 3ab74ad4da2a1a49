package main

import f "fmt"

var a = next("a")

// Depends on a variable of a later file.
var needsC = c + "!"

func init() { f.Println("init of a.go") }

func next(name string) string {
	count++
	f.Println(name, count)
	return name
}
