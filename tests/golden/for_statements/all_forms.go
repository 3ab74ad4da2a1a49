// For statements with every clause missing, nested, with labels.
package main

import "fmt"

func main() {
	n := 0
	for n < 3 {
		n++
	}
	for {
		n++
		if n > 5 {
			break
		}
	}
	for ; n < 8; n++ {
	}
	for n = 0; n < 2; {
		n++
	}
	var i int
	for i = range 4 {
	}
	fmt.Println(n, i)
	for i := 10; i > 0; i -= 3 {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i, j := 0, "a"; i < 4; i, j = i+1, j+"b" {
		if i == 1 {
			continue
		}
		fmt.Print(j, " ")
	}
	fmt.Println()
outer:
	for x := range 4 {
		for y := range 4 {
			switch {
			case y == 2:
				continue outer
			case x == 2:
				break outer
			}
			fmt.Print(x, y, " ")
		}
	}
	fmt.Println()
	for i := 0; i < 5; i++ {
		i := i * 2
		if i == 4 {
			continue
		}
		fmt.Print(i, " ")
		i = 100
	}
	fmt.Println()
	for f := 0.0; f < 1; f += 0.25 {
		fmt.Print(f, " ")
	}
	for s := "x"; len(s) < 4; s += s {
		fmt.Print(s, " ")
	}
	fmt.Println()
	var u uint8
	steps := 0
	for u = 250; u >= 250; u++ {
		steps++
	}
	fmt.Println(u, steps)
	type node struct {
		v int
		n *node
	}
	for p := (&node{1, &node{2, nil}}); p != nil; p = p.n {
		fmt.Print(p.v, " ")
	}
	fmt.Println()
	for a, b := 1, 1; a < 50; a, b = b, a+b {
		fmt.Print(a, " ")
	}
	fmt.Println()
}
