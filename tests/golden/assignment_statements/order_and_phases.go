// Assignment: operands of index and pointer indirections first, in order, then the assignments left to right; with panics in between.
package main

import "fmt"

type P struct {
	x    int
	next *P
}

func say[T any](s string, x T) T { fmt.Print(s, " "); return x }

func pair(s string) (int, int) { fmt.Print(s, " "); return 7, 8 }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	// Index operands and calls left to right, then values, then assignments.
	a := []int{0, 0, 0}
	m := map[string]int{}
	a[say("i", 0)], m[say("k", "x")] = say("v", 1), say("w", 2)
	fmt.Println(a, m)
	a[say("j", 1)], *say("p", &a[2]) = pair("pair")
	fmt.Println(a)
	// The operands are taken before any of the assignments.
	i := 0
	i, a[i] = 1, 50
	fmt.Println(i, a)
	a[0], a[0] = 1, 2
	fmt.Println(a[0])
	x := []int{1, 2, 3}
	i = 0
	i, x[i] = 1, 2
	x[0], x[0] = 1, 2
	x[1], x[2] = 4, 5
	fmt.Println(i, x)
	p := &P{1, &P{2, nil}}
	p, p.next, p.x = p.next, nil, 9
	fmt.Println(p.x, p.next == nil)
	// Earlier assignments stand when a later one panics.
	x = []int{1, 2, 3}
	k, far := 0, 5
	try("index", func() { x[1], x[far] = 20, 30 })
	fmt.Println(x)
	var nilp *P
	try("nil pointer", func() { k, nilp.x = 7, 1 })
	fmt.Println(k)
	var nilm map[string]int
	try("nil map", func() { k, nilm["a"] = 8, 1 })
	fmt.Println(k)
	try("value", func() { k, x[0] = 9, x[far] })
	fmt.Println(k, x)
	try("division", func() { zero := 0; k, x[0] = 1/zero, 10 })
	fmt.Println(k, x)
	// comma-ok forms set both, the first to zero when not ok.
	v, ok := 5, true
	v, ok = m["absent"]
	fmt.Print(v, ok, " ")
	m["v"], ok = m["x"]
	fmt.Print(m, ok, " ")
	var e any = "s"
	n, isInt := e.(int)
	_, isString := e.(string)
	c := make(chan int, 1)
	c <- 4
	close(c)
	r1, ok1 := <-c
	r2, ok2 := <-c
	fmt.Println(n, isInt, isString, r1, ok1, r2, ok2)
	var okAny any
	type flag bool
	var fl flag
	_, okAny = m["x"]
	_, fl = e.(string)
	fmt.Printf("%T %v %T\n", okAny, okAny, fl)
	// op= evaluates its operand once.
	a[say("once", 2)] += 5
	*say("pointer", &i) *= 3
	m[say("key", "z")] |= 6
	say("struct", p).x <<= 2
	fmt.Println(a, i, m, p.x)
	s := "a"
	s += s + "b"
	f, u, b := 7.5, uint8(250), 0b1100
	f /= 2
	f -= 0.75
	u += 10
	b &^= 0b0100
	b ^= 1
	b %= 5
	b >>= 1
	fmt.Println(s, f, u, b)
	// Values are copied: arrays, structs; shared: slices, maps, pointers.
	arr := [2]P{{x: 1}, {x: 2}}
	brr := arr
	brr[0].x = 100
	arr[0], arr[1] = arr[1], arr[0]
	fmt.Println(arr[0].x, arr[1].x, brr[0].x)
	// The blank identifier evaluates; typed by default.
	_ = say("blank", 1)
	_, _ = pair("both")
	_, k = pair("second")
	fmt.Println(k)
	var any1 any
	any1 = 1 << 3
	var f32 float32 = 1 << 3
	any1, f32 = f32, 'a'
	fmt.Printf("%T %v\n", any1, f32)
	// Interfaces get the dynamic value at the assignment.
	st := P{x: 1}
	any1 = st
	st.x = 2
	fmt.Println(any1.(P).x, st.x)
	// Swaps of fields, elements and map entries.
	m["l"], m["r"] = 1, 2
	m["l"], m["r"] = m["r"], m["l"]
	st.x, a[0] = a[0], st.x
	fmt.Println(m["l"], m["r"], st.x, a[0])
	// Rotation through a function's results and variables.
	q, w, z := 1, 2, 3
	q, w, z = w, z, q
	fmt.Println(q, w, z)
}
