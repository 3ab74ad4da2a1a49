// A map grows past the capacity it was made with; a nil map is like an empty one but takes no elements.
package main

import "fmt"

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	m := make(map[int]string, 2)
	for i := range 100 {
		m[i] = fmt.Sprint(i)
	}
	n := 1000
	hinted := make(map[string]int, n)
	fmt.Println(len(m), m[99], len(hinted), len(make(map[string]int)))
	delete(m, 5)
	_, ok := m[5]
	fmt.Println(len(m), ok)
	clear(m)
	fmt.Println(len(m), m == nil)
	var none map[string][]int
	v, ok := none["x"]
	for range none {
		fmt.Println("never")
	}
	delete(none, "x")
	clear(none)
	fmt.Println(none == nil, len(none), v == nil, ok, none)
	try("assign", func() { none["x"] = nil })
	try("append", func() { none["x"] = append(none["x"], 1) })
	try("increment", func() { var c map[string]int; c["x"]++ })
	try("swap", func() { var c map[int]int; c[1], c[2] = c[2], c[1] })
	try("range", func() {
		var c map[int]int
		for c[0] = range 3 {
		}
	})
	try("nested", func() { map[int]map[int]int{}[1][2] = 3 })
	try("read", func() { fmt.Print(map[int]map[int]int{}[1][2], " ") })
	n = -1
	fmt.Println(len(make(map[int]int, n)))
}
