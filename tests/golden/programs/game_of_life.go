// Conway's game of life on a torus: a glider, a blinker, and their counts.
package main

import (
	"fmt"
	"strings"
)

type Board struct {
	w, h  int
	cells [][]bool
}

func NewBoard(w, h int) *Board {
	b := &Board{w: w, h: h, cells: make([][]bool, h)}
	for i := range b.cells {
		b.cells[i] = make([]bool, w)
	}
	return b
}

func Parse(s string) *Board {
	rows := strings.Split(strings.TrimSpace(s), "\n")
	b := NewBoard(len(rows[0]), len(rows))
	for y, r := range rows {
		for x, c := range r {
			b.cells[y][x] = c == '#'
		}
	}
	return b
}

func (b *Board) Alive(x, y int) bool {
	x = (x%b.w + b.w) % b.w
	y = (y%b.h + b.h) % b.h
	return b.cells[y][x]
}

func (b *Board) Neighbours(x, y int) (n int) {
	for dy := -1; dy <= 1; dy++ {
		for dx := -1; dx <= 1; dx++ {
			if (dx != 0 || dy != 0) && b.Alive(x+dx, y+dy) {
				n++
			}
		}
	}
	return
}

func (b *Board) Step() *Board {
	next := NewBoard(b.w, b.h)
	for y := range b.h {
		for x := range b.w {
			switch n := b.Neighbours(x, y); {
			case n == 3, n == 2 && b.Alive(x, y):
				next.cells[y][x] = true
			}
		}
	}
	return next
}

func (b *Board) Count() (n int) {
	for _, row := range b.cells {
		for _, c := range row {
			if c {
				n++
			}
		}
	}
	return
}

func (b *Board) Equal(o *Board) bool {
	for y := range b.cells {
		for x, c := range b.cells[y] {
			if c != o.cells[y][x] {
				return false
			}
		}
	}
	return true
}

func (b *Board) String() string {
	var s strings.Builder
	for _, row := range b.cells {
		for _, c := range row {
			if c {
				s.WriteByte('#')
			} else {
				s.WriteByte('.')
			}
		}
		s.WriteByte('\n')
	}
	return s.String()
}

const glider = `
.#......
..#.....
###.....
........
........
........
........
........`

const mixed = `
..........
.###......
..........
......##..
.....##...
......##..
..........
.#.#......
..##......
..#.......`

func main() {
	b := Parse(glider)
	start := b
	for i := range 4 {
		b = b.Step()
		if i == 3 {
			fmt.Print(b)
		}
	}
	for range 28 {
		b = b.Step()
	}
	fmt.Println("back again:", b.Equal(start), b.Count())
	m := Parse(mixed)
	var counts []int
	for range 20 {
		counts = append(counts, m.Count())
		m = m.Step()
	}
	fmt.Println(counts)
	fmt.Print(m)
}
