package main

import "fmt"

type T struct{ x int }

func (t T) V() int         { return t.x }
func (t T) String() string { return fmt.Sprint("T", t.x) }
func (t T) Error() string  { return "err" }

type E struct{ *T }
type F struct{ T }
type I interface{ V() int }

//go:noinline
func call(i I) int { return i.V() }

func logged(i I) {
	fmt.Println("calling", i != nil)
	fmt.Println(i.V())
	fmt.Println("called", i)
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

type G[P any] struct{ v P }

func (g G[P]) V() int { return 1 }

type N int

func (n N) V() int { return int(n) }

func main() {
	var p *T
	try(func() { call(p) })
	try(func() { logged(p) })
	try(func() { f := p.V; f() })
	try(func() { f := (*T).V; f(p) })
	try(func() { f := I.V; f(p) })
	try(func() { call(E{}) })
	try(func() { call(&E{}) })
	try(func() { var e *E; call(e) })
	try(func() { var e *F; call(e) })
	try(func() { var g *G[int]; call(g) })
	try(func() { var n *N; call(n) })
	try(func() { var i I = p; f := i.V; f() })
	try(func() {
		is := []I{p}
		for _, i := range is {
			i.V()
		}
	})
	try(func() { m := map[string]I{"a": p}; m["a"].V() })
	try(func() { var i I = p; i.V() })
	try(func() { var i I = p; go func() {}(); fmt.Sprint(i); i.V() })
	try(func() { var i I; i = p; i.V() })
	try(func() { defer call(p) })
	try(func() { var i I = p; defer i.V() })
	try(func() { defer p.V() })
	fmt.Println(p)
	fmt.Printf("%v %s %d\n", p, p, p)
	var e error = p
	fmt.Println(e)
	fmt.Printf("%v %s\n", e, e)
	try(func() { panic(e) })
}

// What a parameter holds is not known, even where it is assigned.
func assigned(i I, p *T, keep bool) int {
	if !keep {
		i = p
	}
	return i.V()
}

func result(p *T) (i I) {
	defer func() { fmt.Println(i.V()) }()
	if p == nil {
		i = p
	}
	return N(7)
}

func init() {
	fmt.Println(assigned(N(3), nil, true))
	fmt.Println(assigned(N(3), &T{4}, false))
	fmt.Println(result(nil))
	switch i := any(N(5)).(type) {
	case I:
		if i.V() == 0 {
			i = (*T)(nil)
		}
		fmt.Println(i.V())
	}
}
