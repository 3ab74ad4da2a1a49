// Methods on every kind of defined type, called through values, pointers, elements and results.
package main

import "fmt"

type Celsius float64
type Names []string
type Set map[string]bool
type Op func(int) int
type Ch chan int
type Pt struct{ X, Y int }
type Arr [3]int

func (c Celsius) F() float64         { return float64(c)*9/5 + 32 }
func (n *Names) Add(s string) *Names { *n = append(*n, s); return n }
func (n Names) Len() int             { return len(n) }
func (s Set) Put(k string) Set       { s[k] = true; return s }
func (o Op) Then(p Op) Op            { return func(x int) int { return p(o(x)) } }
func (c Ch) Push(v int)              { c <- v }
func (p Pt) Plus(q Pt) Pt            { return Pt{p.X + q.X, p.Y + q.Y} }
func (p *Pt) Scale(k int) *Pt        { p.X *= k; p.Y *= k; return p }
func (a Arr) Sum() (t int) {
	for _, v := range a {
		t += v
	}
	a[0] = 1000
	return
}
func (a *Arr) Fill(v int) {
	for i := range a {
		a[i] = v
	}
}
func (Pt) Const() string    { return "const" }
func (_ *Pt) Blank() string { return "blank" }

func mk() Pt   { return Pt{1, 1} }
func mkp() *Pt { return &Pt{2, 2} }

func main() {
	fmt.Println(Celsius(100).F(), Celsius(-40).F())
	var n Names
	n.Add("a").Add("b").Add("c")
	fmt.Println(n, n.Len(), (&n).Len())
	fmt.Println(Set{}.Put("x").Put("y"), len(Set{}.Put("z")))
	inc := Op(func(x int) int { return x + 1 })
	dbl := Op(func(x int) int { return x * 2 })
	fmt.Println(inc.Then(dbl).Then(inc)(5))
	c := make(Ch, 1)
	c.Push(3)
	fmt.Println(<-c)
	fmt.Println(mk().Plus(*mkp().Scale(5)), mkp().Plus(mk()))
	ps := []Pt{{1, 2}, {3, 4}}
	ps[1].Scale(10)
	mp := map[string]*Pt{"k": {5, 6}}
	mp["k"].Scale(2).Scale(2)
	fmt.Println(ps, *mp["k"], mk().Const(), (*Pt)(nil).Blank())
	var a Arr
	a.Fill(7)
	fmt.Println(a.Sum(), a)
	st := struct{ p Pt }{Pt{1, 2}}
	st.p.Scale(3)
	pp := &st.p
	(*pp).Scale(2)
	fmt.Println(st, pp.Plus(*pp).Plus(Pt{}))
	type Local struct{ Pt }
	l := Local{Pt{1, 1}}
	l.Scale(4)
	fmt.Println(l, l.Plus(l.Pt))
}
