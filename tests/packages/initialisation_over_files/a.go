// Variables of all files by their dependencies, in the order of file names; then init functions, file by file.
package main

import (
	"fmt"
	"m/x"
	_ "m/y"
)

var va = say("va", vc+x.X)

func say(s string, n int) int { fmt.Println(s, n); return n }
func init()                   { fmt.Println("init a", vb, vc) }
func main()                   { fmt.Println("main", va, vb, vc) }
