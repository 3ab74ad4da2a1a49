// Maps: missing keys, comma ok, delete, length, and sharing.
package main

import "fmt"

type Key struct {
	a int
	b string
}

func fill(m map[string][]int) { m["x"] = append(m["x"], 1, 2) }

func main() {
	m := map[string]int{"one": 1, "two": 2}
	v, ok := m["three"]
	fmt.Println(v, ok, m["one"], len(m))
	m["three"] += 3
	m["one"]--
	m["four"]++
	delete(m, "two")
	delete(m, "nothing")
	fmt.Println(m, len(m))
	n := m
	n["new"] = 9
	fmt.Println(m["new"], len(m))
	var none map[string]int
	fmt.Println(none["a"], len(none), none == nil)
	delete(none, "a")
	for range none {
		fmt.Println("never")
	}
	k := map[Key]float64{{1, "a"}: 1.5, {2, "b"}: 2.5}
	k[Key{1, "a"}] *= 2
	fmt.Println(k[Key{1, "a"}], k[Key{2, "a"}], k)
	s := map[string][]int{}
	fill(s)
	fill(s)
	s["y"] = nil
	fmt.Println(s, len(s["z"]))
	_, has := s["y"]
	fmt.Println(has)
	nested := map[int]map[string]bool{1: {"t": true}}
	if nested[2] == nil {
		nested[2] = make(map[string]bool, 10)
	}
	nested[2]["u"] = true
	fmt.Println(nested, nested[3]["x"])
	st := map[string]struct{ n int }{"a": {1}}
	x := st["a"]
	x.n = 5
	fmt.Println(st["a"].n, x.n)
	ps := map[string]*struct{ n int }{"a": {1}}
	ps["a"].n = 7
	fmt.Println(ps["a"].n)
	arr := map[string][2]int{"a": {1, 2}}
	fmt.Println(arr["a"][1], arr["b"][0])
	fn := map[rune]func(int, int) int{'+': func(a, b int) int { return a + b }, '-': func(a, b int) int { return a - b }}
	fmt.Println(fn['+'](3, 4), fn['-'](3, 4), fn['*'] == nil)
	set := map[int]struct{}{}
	for i := range 100 {
		set[i%7] = struct{}{}
	}
	fmt.Println(len(set))
	if _, ok := set[7]; !ok {
		fmt.Println("no 7")
	}
	bools := map[bool]string{true: "yes", 1 > 2: "no"}
	fmt.Println(bools)
}
