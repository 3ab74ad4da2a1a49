// methods: value and pointer receiver method calls on a small struct, struct copies on return.
package main

import "fmt"

const N = 36000000

type Vec struct {
	x, y, z int
}

func (v Vec) add(o Vec) Vec {
	return Vec{v.x + o.x, v.y + o.y, v.z + o.z}
}

func (v Vec) dot(o Vec) int {
	return v.x*o.x + v.y*o.y + v.z*o.z
}

func (v *Vec) step(k int) {
	v.x = (v.x + k) & 1023
	v.y = (v.y + v.x) & 1023
	v.z = (v.z ^ v.y) & 1023
}

func main() {
	a := Vec{1, 2, 3}
	b := Vec{4, 5, 6}
	sum := 0
	for i := 0; i < N; i++ {
		a.step(i)
		b.step(a.x)
		c := a.add(b)
		sum += c.dot(a) & 255
	}
	fmt.Println("methods", sum, a.x, b.z)
}
