// Slices of slices, shared rows, and rows of different lengths.
package main

import "fmt"

func main() {
	rows := make([][]int, 4)
	for i := range rows {
		rows[i] = make([]int, i+1)
		for j := range rows[i] {
			if j == 0 || j == i {
				rows[i][j] = 1
			} else {
				rows[i][j] = rows[i-1][j-1] + rows[i-1][j]
			}
		}
	}
	fmt.Println(rows, len(rows[3]))
	rows[0] = rows[3]
	rows[0][1] = 100
	fmt.Println(rows)
	flat := make([]int, 6)
	grid := [][]int{flat[0:2], flat[2:4], flat[4:6]}
	for i := range grid {
		for j := range grid[i] {
			grid[i][j] = i*10 + j
		}
	}
	fmt.Println(flat, grid)
	grid[0] = append(grid[0], 77)
	fmt.Println(flat, grid[1])
	for _, r := range grid {
		r[0]--
		r = nil
	}
	fmt.Println(grid)
	sparse := []string{5: "five", "six", 2: "two"}
	fmt.Printf("%q %d\n", sparse, len(sparse))
	lit := [][]struct{ x, y int }{{{1, 2}}, nil, {{3, 4}, {5, 6}}}
	fmt.Println(lit, lit[1] == nil, len(lit[2]))
	ptrs := []*struct{ n int }{{1}, {2}}
	ptrs[0].n++
	fmt.Println(ptrs[0].n, *ptrs[1])
	maps := []map[string]int{{"a": 1}, {}}
	maps[1]["b"] = 2
	fmt.Println(maps)
	bytes := [][]byte{[]byte("ab"), []byte("cd")}
	bytes[0][1] = 'z'
	fmt.Printf("%s\n", bytes)
}
