// Method expressions of promoted methods: through embedded values, pointers and interfaces, with receivers of any size.
package main

import "fmt"

type A struct {
	n int
	s string
}

func (a *A) P(x int) int { a.n += x; return a.n }
func (a A) V(x int) int  { a.n += x; return a.n }

type B struct {
	k string
	A
}
type D struct {
	*B
	t bool
	u any
}
type E struct {
	x [3]int
	D
}
type W struct{ *A }
type X struct {
	W
	p *int
}
type I interface {
	P(int) int
	V(int) int
}
type Z struct {
	I
	a, b int
}
type Y struct {
	*Z
	q string
}

func main() {
	d := D{&B{"k", A{1, "s"}}, true, 2}
	e := E{[3]int{1, 2, 3}, d}
	w := W{&A{10, ""}}
	x := X{w, nil}
	z := Z{w, 1, 2}
	y := Y{&z, "q"}
	fmt.Println(D.P(d, 1), (*D).P(&d, 1), D.V(d, 1), (*D).V(&d, 1), E.P(e, 1), (*E).P(&e, 1), E.V(e, 5), W.P(w, 1), X.P(x, 1), X.V(x, 1), (*X).P(&x, 1), Z.P(z, 1), Z.V(z, 1), (*Z).P(&z, 1), Y.P(y, 1), Y.V(y, 1), (*Y).V(&y, 2), I.P(z, 1), I.V(&y, 3), struct {
		*A
		z, w int
	}.P(struct {
		*A
		z, w int
	}{w.A, 1, 2}, 4))
	fs := []func(int) int{d.P, d.V, e.P, e.V, w.P, x.P, x.V, z.P, y.P, y.V, I(y).P, I(d).P, I(e).V, I(&e).P, I(x).P, I(z).V}
	for i, f := range fs {
		fmt.Print(f(i), " ")
	}
	fmt.Println()
	for _, i := range []I{d, &d, e, &e, w, &w, x, &x, z, &z, y, &y, struct{ D }{d}, struct {
		z, y int
		D
	}{1, 2, d}, &struct{ *E }{&e}} {
		fmt.Print(i.P(1), " ", i.V(1), " ", I.P(i, 1), " ")
	}
	fmt.Println()
	defer D.P(d, 1)
	g := E.P
	h := (*E).V
	for range 3 {
		fmt.Print(g(e, 1), h(&e, 1), " ")
	}
	var nd D
	for _, f := range []func(){func() { D.P(nd, 1) }, func() { D.V(nd, 1) }, func() { Y.P(Y{}, 1) }, func() { Z.P(Z{}, 1) }, func() { _ = nd.P }, func() { _ = nd.V }, func() { (*D).V(nil, 1) }, func() { f := (*D).P; f(nil, 2) }, func() { I(nd).P(1) }, func() { I(nd).V(1) }, func() { I((*D)(nil)).V(1) }, func() { _ = I(nil).P }, func() { _ = Z{}.P }} {
		func() { defer func() { fmt.Println(recover()) }(); f(); fmt.Println("fine") }()
	}
	fmt.Println(d.n)
}
