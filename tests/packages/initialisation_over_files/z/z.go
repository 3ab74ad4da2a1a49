package z

import "fmt"

func Say(s string, n int) int { fmt.Println(s, n); count++; return n + count }

var count = 100
