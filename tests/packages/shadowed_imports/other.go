package main

import (
	strings "fmt"
	fmt "strings"
)

func other() string { return strings.Sprint(fmt.Repeat("ab", 2)) }

func iota() int { return 7 }
