// Variables: storage, static and dynamic types, elements and fields that act like variables.
package main

import "fmt"

type T struct{ a, b int }

func set(p *int) { *p *= 10 }

func param(n int) *int { n++; return &n }

func result() (n int) {
	p := &n
	defer func() { *p *= 2 }()
	return 21
}

func main() {
	// A variable's value is the last one assigned, whichever way it is reached.
	x := 1
	p := &x
	*p = 2
	set(&x)
	fmt.Println(x, *p, *param(4), *param(4) == 5, result())
	// Elements and fields have addresses of their own.
	arr, sl, st := [3]int{1, 2, 3}, []int{4, 5}, T{6, 7}
	set(&arr[1])
	set(&sl[0])
	set(&st.b)
	f := &st.a
	st = T{8, 9} // the same variable, another value
	fmt.Println(arr, sl, st, *f)
	// The dynamic type of an interface variable is that of its value; nil has none.
	var i interface{}
	var v *T
	show := func() { fmt.Printf("%T %v %v\n", i, i, i == nil) }
	show()
	i = 42
	show()
	i = v
	show()
	i = *f
	show()
	i = st
	st.a = 100 // the interface holds a copy
	show()
	i = nil
	show()
	// Variables made by new, by a composite literal, and by each call.
	q, r := new(T), &T{1, 2}
	*q, *r = *r, *q
	fmt.Println(*q, *r, q == r, new(int) == new(int))
	counters := []func() int{}
	for range 2 {
		n := 0
		counters = append(counters, func() int { n++; return n })
	}
	fmt.Println(counters[0](), counters[0](), counters[1]())
}
