// Goto jumps back and forward, out of blocks, and into the middle of nothing.
package main

import "fmt"

func find(grid [][]int, want int) (int, int) {
	var i, j int
	for i = range grid {
		for j = range grid[i] {
			if grid[i][j] == want {
				goto found
			}
		}
	}
	return -1, -1
found:
	return i, j
}

func loop(n int) (s int) {
	i := 0
again:
	if i < n {
		s += i
		i++
		goto again
	}
	return
}

func closures() {
	var fs []func() int
	n := 0
top:
	x := n * 10
	fs = append(fs, func() int { x++; return x })
	n++
	if n < 3 {
		goto top
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
}

func cleanup(fail int) (err string) {
	if fail == 1 {
		err = "first"
		goto out
	}
	if fail == 2 {
		err = "second"
		goto undo
	}
	return "none"
undo:
	err += " undone"
out:
	err += " out"
	return
}

func main() {
	fmt.Println(find([][]int{{1, 2}, {3, 4}}, 3))
	fmt.Println(find(nil, 3))
	fmt.Println(loop(5), cleanup(0), cleanup(1), cleanup(2))
	closures()
	i := 0
	goto middle
start:
	fmt.Print("start ")
middle:
	fmt.Print("middle ")
	i++
	if i < 3 {
		goto start
	}
	fmt.Println()
	for {
		switch {
		default:
			goto done
		}
	}
done:
	{
		goto inner
	inner:
		fmt.Println("inner")
	}
}
