// An assignment to a map element whose right side panics inserts nothing, and overlapping arrays are copied whole.
package main

import "fmt"

func try(name string, m map[string]int, f func()) {
	defer func() {
		fmt.Println(name, recover(), m)
	}()
	f()
}

func main() {
	zero := 0
	m := map[string]int{}
	try("divide", m, func() { m["a"] /= zero })
	try("remainder", m, func() { m["b"] %= zero })
	var s []int
	try("index", m, func() { m["d"] += s[zero] })
	try("add", m, func() { m["e"] += 2; m["e"] /= 1 })
	u := map[uint8]uint8{}
	u[1] -= 2
	u[1] /= 2
	fmt.Println(u)
	f := map[string]float64{}
	f["x"] /= 0
	fmt.Println(f)

	var x [40]byte
	for i := range x {
		x[i] = byte(i)
	}
	y := x
	copy(x[4:24], x[2:22])
	*(*[20]byte)(y[4:24]) = [20]byte(y[2:22])
	fmt.Println(x == y, y[:8])
	z := []int{1, 2, 3, 4, 5, 6}
	*(*[4]int)(z[1:]) = *(*[4]int)(z)
	fmt.Println(z)
}
