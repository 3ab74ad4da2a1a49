// Fields of function type, recursive types through pointers, slices, maps and functions.
package main

import "fmt"

type Tree struct {
	name string
	kids []Tree
	meta map[string]*Tree
	walk func(t *Tree, depth int)
}

type Stack []Stack
type Fn func(int) Fn
type List struct {
	head int
	tail *List
}

func (l *List) Len() int {
	if l == nil {
		return 0
	}
	return 1 + l.tail.Len()
}

func main() {
	t := Tree{name: "root", kids: []Tree{{name: "a", kids: []Tree{{name: "a1"}}}, {name: "b"}}}
	t.meta = map[string]*Tree{"self": &t, "a": &t.kids[0]}
	t.walk = func(x *Tree, depth int) {
		fmt.Printf("%*s%s\n", depth*2, "", x.name)
		for i := range x.kids {
			t.walk(&x.kids[i], depth+1)
		}
	}
	t.walk(&t, 1)
	t.meta["a"].name = "A"
	t.meta["self"].kids[1].name = "B"
	fmt.Println(t.kids[0].name, t.kids[1].name, t.meta["self"].meta["self"].name)
	t.walk(&t, 0)
	s := Stack{Stack{}, Stack{Stack{}}, nil}
	fmt.Println(len(s), len(s[1]), s[2] == nil, s)
	total := 0
	var f Fn
	f = func(n int) Fn {
		total += n
		if total > 10 {
			return nil
		}
		return f
	}
	g := f(1)(2)(3)
	fmt.Println(g != nil, total, g(100) == nil)
	var l *List
	for i := range 5 {
		l = &List{i, l}
	}
	fmt.Println(l.Len(), l.tail.tail.head)
	type op struct {
		sym string
		fn  func(a, b int) int
	}
	for _, o := range []op{{"+", func(a, b int) int { return a + b }}, {"*", func(a, b int) int { return a * b }}} {
		fmt.Println(o.sym, o.fn(6, 7))
	}
}
