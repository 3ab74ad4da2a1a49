// min, max and clear on every kind that allows them.
package main

import "fmt"

type Str string

func call(s string, v int) int { fmt.Print(s, " "); return v }

func main() {
	a, b, c := 3, 1, 2
	fmt.Println(min(a, b, c), max(a, b, c), min(a), max(b, 10), min(-1, a))
	fmt.Println(min("b", "a", "c"), max("b", "abc"), min(Str("x"), "w"))
	f := 2.5
	fmt.Println(max(f, 2), min(f, 3, 1.5), max(1, 2.5, 'a'))
	const k = min(1, 2.5, 'c')
	fmt.Println(k, max("a"+"b", "aa"))
	fmt.Println(max(call("x", 1), call("y", 5), call("z", 3)))
	var u8 uint8 = 200
	fmt.Println(max(u8, 100), min(u8, 255))
	s := []int{1, 2, 3, 4}
	clear(s[1:3])
	fmt.Println(s)
	m := map[string][]int{"a": {1}, "b": nil}
	n := m
	clear(m)
	m["c"] = []int{2}
	fmt.Println(len(n), n)
	clear([]int(nil))
	clear(map[int]int(nil))
	ss := []string{"a", "b"}
	clear(ss)
	fmt.Printf("%q\n", ss)
	type P struct {
		x int
		p *int
	}
	ps := []P{{1, &a}, {2, nil}}
	clear(ps)
	fmt.Println(ps[0].p == nil, ps)
}
