// Values of predeclared types, arrays and structs are self-contained; others refer to what several may share.
package main

import "fmt"

type Inner struct{ n [2]int }
type Outer struct {
	Inner
	text   string
	shared []int
	table  map[string]int
	ptr    *Inner
	get    func() int
	any    interface{}
}

func change(o Outer, a [2]Inner) {
	o.n[0], o.text, a[0].n[1] = 100, "changed", 100
	o.shared[0], o.table["k"], o.ptr.n[0] = 100, 100, 100
}

func main() {
	count := 0
	o := Outer{Inner{}, "text", []int{1, 2}, map[string]int{"k": 1}, &Inner{}, func() int { count++; return count }, [2]int{1, 2}}
	a := [2]Inner{}
	// A call, an assignment, a conversion to an interface, a send and a range clause all copy.
	change(o, a)
	fmt.Println(o.Inner, o.text, a, o.shared, o.table, *o.ptr)
	p := o
	p.n[1], p.text = 7, "other"
	p.shared[1], p.table["new"], p.ptr.n[1] = 7, 7, 7
	fmt.Println(o.Inner, o.text, o.shared, o.table, *o.ptr, p.Inner)
	fmt.Println(o.get(), p.get(), o.get())
	var i any = a
	a[0].n[0] = 5
	c := make(chan [2]Inner, 1)
	c <- a
	a[0].n[0] = 6
	fmt.Println(i, <-c, a)
	for j, x := range a {
		a[1].n[0], x.n[1] = 9, 9
		fmt.Print(j, x, " ")
	}
	fmt.Println(a)
	// A slice keeps its array, not its length; appending within the capacity shows in others.
	s := make([]int, 1, 3)
	t := append(s, 2)
	u := append(s, 3)
	v := append(t[:2:2], 4)
	v[0] = 10
	fmt.Println(s, t, u, v, len(s), cap(v) >= 3)
	// Strings never change; a byte slice made of one is its own.
	text := "abc"
	b := []byte(text)
	b[0] = 'x'
	fmt.Println(text, string(b), text[1:] == string(b[1:]))
	// Comparing an interface compares what it holds; the pointers of two copies are the same pointer.
	fmt.Println(o.any == p.any, o.ptr == p.ptr, any(o.ptr) == any(p.ptr), &o.Inner == &p.Inner)
}
