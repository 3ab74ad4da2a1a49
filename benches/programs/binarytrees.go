// binarytrees: many small pointer structs built and dropped; allocation rate and collector pressure.
package main

import "fmt"

const MaxDepth = 17

type Node struct {
	left, right *Node
}

func build(d int) *Node {
	if d == 0 {
		return &Node{nil, nil}
	}
	return &Node{build(d - 1), build(d - 1)}
}

func check(n *Node) int {
	if n.left == nil {
		return 1
	}
	return 1 + check(n.left) + check(n.right)
}

func main() {
	long := build(MaxDepth)
	total := 0
	for d := 4; d <= MaxDepth; d += 4 {
		iters := 1 << uint(MaxDepth-d+2)
		for i := 0; i < iters; i++ {
			total += check(build(d))
		}
	}
	fmt.Println("binarytrees", MaxDepth, total, check(long))
}
