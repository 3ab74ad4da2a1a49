// Arrays in arrays and structs, written through several levels of index and field.
package main

import "fmt"

type Cell struct {
	v    int8
	tags [2]string
}

type Board struct {
	cells [3][3]Cell
	size  int
}

func (b *Board) set(i, j int, v int8) { b.cells[i][j].v = v; b.size++ }
func (b Board) sum() (n int) {
	for _, row := range b.cells {
		for _, c := range row {
			n += int(c.v)
		}
	}
	b.size = -1
	return
}

func main() {
	var b Board
	for i := range 3 {
		for j := range 3 {
			b.set(i, j, int8(i*50+j))
		}
	}
	b.cells[1][1].tags[1] = "mid"
	c := b
	c.cells[1][1].tags[1] += "dle"
	c.cells[2][2].v += 100
	fmt.Println(b.sum(), c.sum(), b.size, b.cells[1][1], c.cells[1][1], b.cells[2][2].v, c.cells[2][2].v)
	fmt.Println(b == c, b.cells[0] == c.cells[0])
	var big [1000]int
	for i := range big {
		big[i] = i * i
	}
	cp := big
	cp[999] = 0
	fmt.Println(big[999], cp[999], len(big), big[31])
	var cube [4][4][4]uint8
	for i := 0; i < 64; i++ {
		cube[i/16][i/4%4][i%4] = uint8(i * 5)
	}
	slab := cube[2]
	slab[0][0] = 1
	fmt.Println(cube[2][0][0], cube[3][3], slab[0])
	ps := []*Cell{&b.cells[0][0], &b.cells[2][1]}
	for _, p := range ps {
		p.v = -p.v - 1
		p.tags = [2]string{"a", "b"}
	}
	fmt.Println(b.cells[0][0], b.cells[2][1])
}
