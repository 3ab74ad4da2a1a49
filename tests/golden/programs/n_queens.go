// N queens: by backtracking, by bit masks, and with a goroutine for each first column.
package main

import (
	"fmt"
	"strings"
)

type Board []int

func (b Board) safe(row, col int) bool {
	for r, c := range b[:row] {
		if d := row - r; c == col || c == col-d || c == col+d {
			return false
		}
	}
	return true
}

func (b Board) place(row int, yield func(Board) bool) bool {
	if row == len(b) {
		return yield(b)
	}
	for col := range b {
		if b.safe(row, col) {
			b[row] = col
			if !b.place(row+1, yield) {
				return false
			}
		}
	}
	return true
}

func (b Board) String() string {
	var s strings.Builder
	for _, q := range b {
		s.WriteString(strings.Repeat(". ", q) + "Q" + strings.Repeat(" .", len(b)-q-1) + "\n")
	}
	return s.String()
}

func masks(n int) int {
	full := uint(1)<<n - 1
	var try func(cols, left, right uint) int
	try = func(cols, left, right uint) (count int) {
		if cols == full {
			return 1
		}
		for free := full &^ (cols | left | right); free != 0; {
			bit := free & -free
			free ^= bit
			count += try(cols|bit, (left|bit)<<1, (right|bit)>>1)
		}
		return
	}
	return try(0, 0, 0)
}

func parallel(n int) int {
	counts := make(chan int)
	for col := range n {
		go func() {
			b := make(Board, n)
			b[0] = col
			k := 0
			b.place(1, func(Board) bool { k++; return true })
			counts <- k
		}()
	}
	total := 0
	for range n {
		total += <-counts
	}
	return total
}

func main() {
	for n := 1; n <= 7; n++ {
		count := 0
		b := make(Board, n)
		b.place(0, func(Board) bool { count++; return true })
		fmt.Println(n, count, masks(n), parallel(n))
	}
	var first Board
	make(Board, 8).place(0, func(b Board) bool {
		first = append(first, b...)
		return false
	})
	fmt.Print(first)
	fmt.Println([]int(first), len(first))
}
