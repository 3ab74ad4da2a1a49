package main

import "fmt"

var packageLevel = 1

func f(param int) (result int) {
	return 1
}

func main() {
	a := 1 // ERROR declared and not used: a
	var b int // ERROR declared and not used: b
	var c, d = 1, 2 // ERROR declared and not used: d
	_ = c
	e := 1
	e = 2
	e++
	for i := 0; ; { // ERROR declared and not used: i
	}
	for k, v := range []int{1} { // ERROR declared and not used: k // ERROR declared and not used: v
	}
	if x := 1; true { // ERROR declared and not used: x
	}
	g := func() { // ERROR declared and not used: g
		h := 1 // ERROR declared and not used: h
	}
	switch s := 5; { // ERROR declared and not used: s
	}
	switch t := interface{}(1).(type) { // ERROR t declared and not used
	case int:
	}
	var p *int
	*p = 1
	var arr [3]int
	arr[0] = 1
	var st struct{ x int }
	st.x = 1
	q, err := fmt.Println() // ERROR declared and not used: q // ERROR declared and not used: err
	const unusedConst = 1
	type unusedType int
	m := map[int]int{}
	m[1] = 2
	var w, z int // ERROR declared and not used: w // ERROR declared and not used: z
	w, z = 1, 2
	_ = func(n int) { n = 1 }
}
