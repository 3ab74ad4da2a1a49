// Arrays are values: assignment, arguments, ranges and comparison copy or compare all of it.
package main

import "fmt"

type Grid [2][3]int

func change(g Grid) Grid { g[0][0] = 99; return g }
func changeAt(g *Grid)   { g[1][2] = 77 }

func main() {
	var a [3]int
	b := a
	b[1] = 5
	fmt.Println(a, b, a == b, a != b, len(a), cap(a))
	g := Grid{{1, 2, 3}, {4, 5, 6}}
	h := change(g)
	changeAt(&g)
	fmt.Println(g, h, g == h)
	row := g[0]
	row[0] = -1
	p := &g[0]
	p[1] = -2
	fmt.Println(g, row)
	for i, v := range a {
		a[2] = 100
		fmt.Print(i, v, " ")
	}
	fmt.Println(a)
	for i, v := range &a {
		a[2] = 200
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	c := [...]string{2: "c", 0: "a", 5: "f"}
	fmt.Printf("%d %q\n", len(c), c)
	d := [...]int{1, 2, 5: 6, 7, 2 + 1: 4}
	fmt.Println(d, len(d))
	m := map[[2]int]string{{1, 2}: "x"}
	m[[2]int{3, 4}] = "y"
	fmt.Println(m[[2]int{1, 2}], m[[2]int{3, 4}], m[[2]int{}] == "")
	ap := &[4]byte{1, 2, 3, 4}
	for i := range ap {
		ap[i] *= 2
	}
	fmt.Println(*ap, len(ap), ap[1:3], cap(ap[1:3]))
	var z [0]int
	fmt.Println(z, len(z))
	var np *[5]int
	fmt.Println(len(np))
	for i := range np {
		fmt.Print(i)
	}
	fmt.Println()
	type T struct{ a [2]string }
	t := T{[2]string{"p", "q"}}
	u := t
	u.a[0] = "r"
	fmt.Println(t, u, t == T{[2]string{"p", "q"}})
	arrs := [][2]int{{1, 2}, {3, 4}}
	for _, x := range arrs {
		x[0] = 9
	}
	fmt.Println(arrs)
	i := interface{}(a)
	a[0] = 42
	fmt.Println(i, i == interface{}([3]int{0, 0, 200}))
	x, y := [2]int{1, 2}, [2]int{3, 4}
	x, y = y, x
	x[0], x[1] = x[1], x[0]
	fmt.Println(x, y)
}
