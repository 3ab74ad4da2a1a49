package main

import "fmt"

var vb = say("vb", va)
var vb2 = say("vb2", 1)

func init() { fmt.Println("init b1") }
func init() { fmt.Println("init b2") }
