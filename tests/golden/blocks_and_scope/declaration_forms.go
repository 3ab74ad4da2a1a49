// Declarations: groups, several names, types from values, zero values, local types with methods from outside.
package main

import "fmt"

var a, b, c = 1, "two", 3.0
var (
	d    int
	e, f string = "e", "f"
	g           = []int{1}
)

type (
	A = int
	B int
	C struct{ A }
	D = map[string][]C
)

const (
	k1, k2 = 1, "k2"
	k3, k4
)

func (b B) Double() B { return b * 2 }

func main() {
	fmt.Println(a, b, c, d, e, f, g, k1, k2, k3, k4)
	var i, j int
	var s, t = "s", 't'
	var p *B
	var m map[string]int
	var fn func()
	var in interface{}
	var ch chan int
	var arr [2]struct {
		x int
		y string
	}
	fmt.Println(i, j, s, t, p, m, fn == nil, in, ch, arr)
	var x A = 5
	var y int = x
	fmt.Println(B(y).Double(), C{7}, D{"k": {{1}, {2}}})
	fmt.Printf("%T %T %T\n", x, B(1), D{})
	type Local B
	type L2 = B
	fmt.Println(Local(3), L2(4).Double())
	type Pair struct{ l, r *Pair }
	pr := &Pair{&Pair{}, nil}
	fmt.Println(pr.l.l == nil, pr.r == nil)
	n, err := fmt.Sscan, error(nil)
	_ = n
	fmt.Println(err)
	var _, z = 1, 2
	fmt.Println(z)
	var u, v = func() (int, int) { return 8, 9 }()
	fmt.Println(u, v)
	var (
		q = u
		r = q + v
	)
	fmt.Println(r)
}
