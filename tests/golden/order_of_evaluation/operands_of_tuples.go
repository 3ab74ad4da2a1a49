// Several variables from one expression: what it calls is called before the variables among the operands on the left are
// read. The specification leaves that open, and the gc compiler does so.
package main

import "fmt"

type T struct {
	a [3]int
	s []int
}

func main() {
	var k, z int
	var e any = 5
	c := make(chan int, 1)
	pair := func() (int, int) { k = 0; return 9, 8 }
	anything := func() any { k = 0; return e }
	channel := func() chan int { k = 0; c <- 7; return c }
	index := func() int { k = 0; return 1 }
	// An index, in slices, arrays, maps and within each other.
	s, a, m := []int{1, 2}, [2]int{1, 2}, map[int]int{}
	k = 1
	s[k], z = pair()
	k = 1
	a[k], z = pair()
	k = 1
	m[k], z = pair()
	fmt.Println(s, a, m, z)
	rows, grid, lists := [][]int{{1, 2}, {3, 4}}, [2][2]int{}, map[int][]int{0: {1, 2}, 1: {3, 4}}
	k = 1
	rows[k][0], z = pair()
	k = 1
	grid[k][k], z = pair()
	k = 1
	lists[k][k*1], z = pair()
	fmt.Println(rows, grid, lists)
	// The comma-ok forms.
	k = 1
	s[k], _ = anything().(int)
	k = 1
	a[k], _ = m[index()]
	k = 1
	rows[k][k], _ = <-channel()
	fmt.Println(s, a, rows)
	// What is indexed, and pointers.
	old := s
	swap := func() (int, int) { s = []int{0, 0}; return 70, 71 }
	s[0], s[1] = swap()
	fmt.Println(s, old)
	p := &T{s: []int{1, 2}}
	before := p
	other := func() (int, int) { p = &T{s: []int{3, 4}}; return 80, 81 }
	p.a[1], p.s[1] = other()
	fmt.Println(*p, *before)
	q := new(1)
	first := q
	*q, z = func() (int, int) { q = new(2); return 90, 91 }()
	fmt.Println(*q, *first)
	// All of them before the first one is assigned.
	k = 1
	k, s[k] = pair()
	fmt.Println(k, s)
	s, s[1] = func() ([]int, int) { return nil, 5 }()
	fmt.Println(s)
}
