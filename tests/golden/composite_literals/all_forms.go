// Literals of structs, arrays, slices, maps, with elided types, keys, pointers and nesting.
package main

import "fmt"

type P struct{ x, y int }
type L struct {
	a, b P
	tags []string
	m    map[P]string
	in   interface{}
	next *L
}

func main() {
	fmt.Println(P{}, P{1, 2}, P{y: 3}, &P{4, 5})
	l := L{a: P{1, 2}, b: P{y: 1}, tags: []string{"t"}, m: map[P]string{{1, 2}: "k"}, in: P{9, 9}, next: &L{}}
	fmt.Println(l.a, l.b, l.tags, l.m, l.in, l.next.next == nil)
	fmt.Println([]P{{1, 2}, {y: 5}, {}}, [...]P{2: {1, 1}}, [2][2]int{{1}, {2, 3}})
	ps := []*P{{1, 2}, {x: 3}, nil}
	fmt.Println(*ps[0], *ps[1], ps[2])
	pp := [2]*[]int{{1, 2}, {3}}
	fmt.Println(*pp[0], *pp[1])
	mp := map[string]*P{"a": {1, 1}, "b": nil}
	mp["a"].x = 5
	fmt.Println(*mp["a"], mp["b"] == nil)
	ms := map[string][]map[int]string{"x": {{1: "a"}, nil, {}}}
	fmt.Println(ms, len(ms["x"]))
	ma := map[[2]int]P{{1, 2}: {3, 4}}
	fmt.Println(ma)
	vowels := [128]bool{'a': true, 'e': true, 'i': true, 'o': true, 'u': true}
	n := 0
	for _, c := range "education" {
		if vowels[c] {
			n++
		}
	}
	fmt.Println(n)
	const start = 2
	arr := [...]string{start: "c", "d", 0: "a", "b"}
	fmt.Printf("%q %d\n", arr, len(arr))
	anon := []struct {
		name string
		f    func(int) int
	}{{"inc", func(i int) int { return i + 1 }}, {name: "nil"}}
	fmt.Println(anon[0].f(1), anon[1].f == nil)
	fns := map[string]func(...int) int{"len": func(x ...int) int { return len(x) }}
	fmt.Println(fns["len"](1, 2, 3))
	var e interface{} = []interface{}{1, "a", []interface{}{nil, 2.5}, map[string]interface{}{"k": P{1, 2}}}
	fmt.Println(e)
	for i := 0; i < 2; i++ {
		fresh := []int{i}
		fresh[0]++
		m := map[int]int{i: i}
		m[9] = 9
		fmt.Print(fresh, len(m), " ")
	}
	fmt.Println()
	if (P{1, 2} == P{1, 2}) {
		fmt.Println("equal")
	}
	x := [][]int{{}, nil, {1, 2}, make([]int, 1)}
	fmt.Println(x, x[0] == nil, x[1] == nil)
	type Emb struct {
		P
		*L
	}
	em := Emb{P{1, 2}, &L{tags: []string{"e"}}}
	fmt.Println(em.x, em.tags, Emb{P: P{y: 3}}.y)
	q := &[]int{1, 2}
	(*q)[0] = 100
	r := &[3]string{"a"}
	r[1] = "b"
	s := &map[string]int{"z": 26}
	(*s)["y"] = 25
	fmt.Println(*q, *r, *s)
}
