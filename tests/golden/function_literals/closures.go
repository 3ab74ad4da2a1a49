// Closures share the variables that they capture, not copies of them.
package main

import "fmt"

func counter() (inc func() int, get func() int) {
	n := 0
	inc = func() int { n++; return n }
	get = func() int { return n }
	return
}

func params(a int, b string) func() string {
	return func() string {
		a++
		b += "!"
		return fmt.Sprint(b, a)
	}
}

func named() (r int) {
	defer func() { r *= 2 }()
	f := func() { r += 5 }
	f()
	f()
	return r + 1
}

type T struct{ v int }

func (t *T) adder() func(int)  { return func(d int) { t.v += d } }
func (t T) copied() func() int { return func() int { t.v++; return t.v } }

func main() {
	i1, g1 := counter()
	i2, g2 := counter()
	i1()
	i1()
	i2()
	fmt.Println(g1(), g2())
	p := params(1, "s")
	p()
	fmt.Println(p(), named())
	x := 10
	add := func(d int) { x += d }
	x = 20
	add(1)
	y := x
	add(1)
	fmt.Println(x, y)
	var fs []func() int
	for i := 0; i < 3; i++ {
		j := i * 10
		fs = append(fs, func() int { j++; i += 100; return i + j })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
	t := T{1}
	a := t.adder()
	c := t.copied()
	a(5)
	fmt.Println(t.v, c(), c(), t.v)
	arr := [3]int{1, 2, 3}
	st := struct{ a, b int }{1, 2}
	mod := func() { arr[1] = 20; st.b++; arr[2] += st.b }
	mod()
	mod()
	fmt.Println(arr, st)
	outer := 0
	func() {
		outer++
		inner := outer
		func() {
			outer += 10
			inner += outer
		}()
		outer += inner
	}()
	fmt.Println(outer)
	var self func(n int) []int
	acc := []int{}
	self = func(n int) []int {
		if n == 0 {
			return acc
		}
		acc = append(acc, n)
		return self(n - 1)
	}
	fmt.Println(self(4))
	if v := 5; v > 3 {
		f := func() int { v *= 2; return v }
		f()
		fmt.Println(f(), v)
	}
	switch z := x; {
	case z > 0:
		g := func() { z = -z }
		g()
		fmt.Println(z, x)
	}
}
