package main

import "fmt"

type T0 struct{ x int }

func (*T0) M0() string { return "M0" }

type T1 struct{ y int }

func (T1) M1() string { return "M1" }

type T2 struct {
	z int
	T1
	*T0
}

func (*T2) M2() string { return "M2" }

type Q *T2

// The shallowest depth wins; equal depths collide only when selected.
type L struct{ n, m int }
type R struct{ n, m int }
type Both struct {
	L
	R
	m string
}
type Deep struct {
	Both
	n float64
}
type Fn struct {
	f func(int) int
	g []func() string
	p **T0
}
type I interface{ M1() string }
type EI struct {
	I
	n int
}
type G[T any] struct{ val T }

func (g *G[T]) Set(v T) { g.val = v }
func (g G[T]) Val() T   { return g.val }

type EG struct {
	G[int]
	*G2
}
type G2 = G[string]

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
	fmt.Println(name, "fine")
}

func field[P interface{ *T0 }](p P) string { return (*T0)(p).M0() }

func main() {
	t := T2{1, T1{2}, &T0{3}}
	p := &t
	var q Q = p
	fmt.Println(t.z, p.z, p.y, p.x, (*p).x, t.T1.y, p.T0.x, q.x, (*q).x, q.T1.M1())
	fmt.Println(p.M0(), p.M1(), p.M2(), t.M2(), t.M0(), (*q).M0(), q.T0.M0())
	p.x, p.y, q.z = 30, 20, 10
	fmt.Println(t.x, t.y, t.z, *t.T0)
	b := Both{L{1, 2}, R{3, 4}, "m"}
	fmt.Println(b.m, b.L.m, b.R.n, Deep{b, 1.5}.n, Deep{b, 1.5}.m)
	pp := &t.T0
	f := Fn{f: func(i int) int { return i + 1 }, g: []func() string{func() string { return "g0" }}, p: pp}
	fmt.Println(f.f(1), f.g[0](), (*f.p).x, (**f.p).x, (*(*f.p)).M0())
	ei := EI{T1{5}, 6}
	fmt.Println(ei.M1(), ei.I.(T1).y)
	eg := EG{G[int]{1}, &G2{"s"}}
	fmt.Println(eg.G.val, eg.G2.val, eg.G.Val(), eg.G2.Val())
	eg.G.Set(7)
	eg.G2.Set("u")
	fmt.Println(eg.G.Val(), eg.G2.Val(), field(&T0{}))
	// Reading or writing through a nil pointer panics; so does calling a nil interface's method.
	var np *T2
	var ni I
	try("nil field", func() { fmt.Println(np.z) })
	try("nil store", func() { np.z = 1 })
	try("embedded nil", func() { _ = (&T2{}).x })
	try("method of embedded nil", func() { fmt.Println((&T2{}).M0()) })
	try("pointer method of nil", func() { fmt.Println(np.M2()) })
	try("value method of nil", func() { fmt.Println(np.M1()) })
	try("promoted pointer method of nil", func() { fmt.Println(np.M0()) })
	try("nil interface", func() { ni.M1() })
	try("nil embedded interface", func() { EI{}.M1() })
	try("nil interface method value", func() { _ = ni.M1 })
	try("address of field of nil", func() { _ = &np.z })
	// A variable denoted by a selector is addressable when its operand is.
	z := &t.z
	*z = 99
	y := &p.y
	*y++
	arr := [2]T2{{z: 1}}
	arr[0].z++
	(&arr[1]).T1.y = 8
	fmt.Println(t.z, t.y, arr[0].z, arr[1].y, T2{z: 4}.z, func() T1 { return T1{6} }().y, map[string]T1{"a": {7}}["a"].y)
	m := map[string]*T1{"a": {1}}
	m["a"].y += 5
	fmt.Println(m["a"].y, []T1{{1}, {2}}[1].M1(), struct{ a, _ int }{1, 2}.a)
}
