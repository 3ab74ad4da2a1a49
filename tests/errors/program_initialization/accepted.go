package main

import "fmt"

var a, b = b1 + 1, f()
var b1 = c * 2
var c = 3

func f() int { return g() + c }
func g() int {
	if c < 0 {
		return f()
	}
	return d
}

var d = 4

type Node struct {
	next *Node
	m    map[string]Node
}

var root = &Node{next: leaf}
var leaf = &Node{}

const (
	k1 = k2 + 1
	k2 = 5
)

type F func(F) F

var fn F = func(x F) F { return x }

func init() { fmt.Println(a, b) }
func init() {}

func main() {
	_ = root
	_ = fn
	_ = k1
	var arr [k2]int
	_ = arr
}
