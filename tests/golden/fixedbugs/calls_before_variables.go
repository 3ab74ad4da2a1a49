package main

import "fmt"

type P struct {
	toks []string
	pos  int
}

func (p *P) next() string { s := p.toks[p.pos]; p.pos++; return s }

type N struct {
	Pos   int
	Tok   string
	After int
	In    struct{ A, B int }
}

func (p *P) node() *N { return &N{Pos: p.pos, Tok: p.next(), After: p.pos} }
func (p *P) node2() N { return N{p.pos, p.next(), p.pos, struct{ A, B int }{p.pos, len(p.next())}} }
func (p *P) arr() [3]int {
	return [3]int{p.pos, len(p.next()), p.pos}
}
func (p *P) sl() []int          { return []int{p.pos, len(p.next()), p.pos} }
func (p *P) two() (int, string) { return p.pos, p.next() }
func (p *P) mp() map[string]int { return map[string]int{"a": p.pos, p.next(): p.pos, "z": p.pos} }
func (p *P) val() P             { p.pos++; return *p }

var g = 1

func inc() int { g++; return g }

func main() {
	p := &P{toks: []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n"}}
	fmt.Println(*p.node())
	fmt.Println(p.node2())
	fmt.Println(p.sl())
	fmt.Println(p.two())
	a, b := p.pos, p.next()
	fmt.Println(a, b)
	a, b = p.pos, p.next()
	fmt.Println(a, b)
	var c, d = p.pos, p.next()
	fmt.Println(c, d)
	p.pos, b = p.pos+1, p.next()
	fmt.Println(p.pos, b)
	x := [3]int{g, inc(), g}
	y := []int{g, inc(), g}
	fmt.Println(x, y)
	z := g + inc()*g
	fmt.Println(z)
	g += inc()
	fmt.Println(g)
	g = g + inc()
	fmt.Println(g)
	fmt.Println(g, inc(), g)
	m := map[int]int{}
	m[g] = inc()
	m[g] += inc()
	m[inc()] = g
	m[g]++
	fmt.Println(m)
	arr := [100]int{}
	arr[g] = inc()
	arr[g] += inc()
	arr[inc()] += g
	fmt.Println(arr)
	i := 0
	f := func() int { i++; return i }
	arr[i], arr[i+1] = f(), f()
	fmt.Println(arr[:5], i)
	i, arr[i] = f(), f()
	fmt.Println(arr[:6], i)
	s := struct{ a, b int }{i, f()}
	t := []struct{ a, b int }{{i, f()}}
	fmt.Println(s, t)
	if i == f() || i > f() {
		fmt.Println("yes", i)
	}
	switch i {
	case f():
		fmt.Println("match")
	case f() - 1:
		fmt.Println("match2")
	default:
		fmt.Println("none", i)
	}
	str := "a"
	cat := func() string { str += "b"; return str }
	fmt.Println(str + cat() + str)
	q := str + "-" + cat()
	fmt.Println(q)
	arr2 := [2]int{i, f()}
	arr2[0], arr2[1] = arr2[1], arr2[0]
	fmt.Println(arr2)
	var e interface{} = i
	h := func() interface{} { e = "changed"; return 1 }
	u, v := e, h()
	fmt.Println(u, v)
	w := []interface{}{e, func() int { e = 9; return 3 }(), e}
	fmt.Println(w)
}
