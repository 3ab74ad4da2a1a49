package main

import "fmt"

type T struct{ x int }

func param(a int, b string) (r int) {
	return
}

func main() {
	a := 1 // ERROR declared and not used: a
	var b int // ERROR declared and not used: b
	var c, d = 1, 2 // ERROR declared and not used: c
	e := 1 // ERROR declared and not used: e
	e = 2
	f := 1
	f++
	g := 1
	g += 1
	h := []int{1}
	h[0] = 2
	var i T
	i.x = 1
	var j *T
	j.x = 1
	var k *int
	*k = 1
	l := func() { l2 := 1 } // ERROR declared and not used: l // ERROR declared and not used: l2
	m := 1 // ERROR declared and not used: m
	func() { m = 2 }()
	n := 1
	func() { fmt.Println(n) }()
	if o := 1; true { // ERROR declared and not used: o
	}
	for p := 0; ; { // ERROR declared and not used: p
		break
	}
	for q := range h { // ERROR declared and not used: q
	}
	for q, r := range h { // ERROR declared and not used: r
		_ = q
	}
	switch s := 1; { // ERROR declared and not used: s
	}
	switch t := interface{}(1).(type) { // ERROR t declared and not used
	case int:
	case string:
	}
	switch u := interface{}(1).(type) {
	case int:
		_ = u
	case string:
	}
	var v, w int // ERROR declared and not used: w
	_ = v
	x, _ := 1, 2 // ERROR declared and not used: x
	const y = 1
	type z int
	aa, bb := undef, 1 // ERROR declared and not used: aa // ERROR declared and not used: bb // ERROR undefined: undef
	cc := undef() // ERROR declared and not used: cc // ERROR undefined: undef
	var dd undef // ERROR declared and not used: dd // ERROR undefined: undef
	var ee, ff int = 1 // ERROR declared and not used: ee // ERROR declared and not used: ff // ERROR assignment mismatch: 2 variables but 1 value
	select {
	case gg := <-make(chan int): // ERROR declared and not used: gg
	case hh, ok := <-make(chan int): // ERROR declared and not used: hh // ERROR declared and not used: ok
	}
	_ = d
	(e) = 3
	var ii [3]int
	ii[1] = 1
	var jj map[string]int
	jj["a"]++
	kk := 0 // ERROR declared and not used: kk
	kk, ll := 1, 2
	_ = ll
	{
		mm := 1 // ERROR declared and not used: mm
		{
			mm = 2
		}
	}
}
