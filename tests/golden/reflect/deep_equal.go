package main

import (
	"fmt"
	"math"
	"reflect"
)

type Node struct {
	V    int
	Next *Node
	Kids []*Node
}

type T struct {
	A int
	b []string
	c map[string]any
	f func()
}

type Loop []Loop
type LoopMap map[string]LoopMap

func list(n int) *Node {
	var l *Node
	for i := range n {
		l = &Node{V: i, Next: l}
	}
	return l
}

func main() {
	f := func() {}
	ring := &Node{V: 1}
	ring.Next = ring
	ring2 := &Node{V: 1}
	ring2.Next = &Node{V: 1, Next: ring2}
	loop1, loop2 := Loop{nil}, Loop{nil}
	loop1[0], loop2[0] = loop1, loop2
	lm1, lm2 := LoopMap{}, LoopMap{}
	lm1["a"], lm2["a"] = lm1, lm2
	var np *int
	var ni any
	nan := math.NaN()
	nans := []float64{nan}
	one, uno := 1, 1
	pairs := []struct {
		name string
		a, b any
	}{
		{"int", 1, 1}, {"int types", 1, int64(1)}, {"nil", nil, nil}, {"nil ptr", np, nil}, {"nil iface", ni, nil}, {"strings", "a", "a"},
		{"slices", []int{1, 2}, []int{1, 2}}, {"slices2", []int{1, 2}, []int{1, 3}}, {"lens", []int{1}, []int{1, 2}}, {"nil slice", []int(nil), []int{}},
		{"nil slices", []int(nil), []int(nil)}, {"bytes", []byte("abc"), []byte("abc")}, {"bytes2", []byte("abc"), []byte("abd")},
		{"maps", map[string][]int{"a": {1}}, map[string][]int{"a": {1}}}, {"maps2", map[string][]int{"a": {1}}, map[string][]int{"b": {1}}},
		{"nil map", map[string]int(nil), map[string]int{}}, {"structs", T{1, []string{"x"}, map[string]any{"k": 1}, nil}, T{1, []string{"x"}, map[string]any{"k": 1}, nil}},
		{"structs2", T{1, []string{"x"}, map[string]any{"k": 1}, nil}, T{1, []string{"x"}, map[string]any{"k": "1"}, nil}}, {"func", f, f}, {"nil func", (func())(nil), (func())(nil)},
		{"func field", T{f: f}, T{f: f}}, {"nan", nan, nan}, {"nans", nans, nans}, {"nans2", []float64{nan}, []float64{nan}}, {"zeros", 0.0, math.Copysign(0, -1)},
		{"pointers", &one, &uno}, {"arrays", [2]any{1, "x"}, [2]any{1, "x"}}, {"arrays2", [2]any{1, "x"}, [2]any{1, 'x'}}, {"lists", list(20), list(20)},
		{"lists2", list(20), list(21)}, {"ring", ring, ring2}, {"loops", loop1, loop2}, {"loop maps", lm1, lm2}, {"any", []any{1, []any{"a", nil}}, []any{1, []any{"a", nil}}},
		{"nan keys", map[float64]int{nan: 1}, map[float64]int{nan: 1}}, {"iface holding ptr", []any{&one}, []any{&uno}}, {"chan", make(chan int), make(chan int)}, {"types", reflect.TypeOf(1), reflect.TypeOf(2)},
		{"kids", Node{Kids: []*Node{{V: 1}}}, Node{Kids: []*Node{{V: 1}}}},
	}
	for _, p := range pairs {
		fmt.Println(p.name, reflect.DeepEqual(p.a, p.b))
	}
	fmt.Println(reflect.DeepEqual(list(500), list(500)))
}
