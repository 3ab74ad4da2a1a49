package main

import "fmt"

var vc = say("vc", vb2)

func init() { fmt.Println("init c") }
