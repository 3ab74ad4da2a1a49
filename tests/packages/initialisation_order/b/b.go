package b

import "fmt"

var V = 7

func init() { fmt.Println("b") }
