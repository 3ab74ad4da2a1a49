package main

import "fmt"

type T struct{ a int }

func (tv T) Mv(a int) int               { return tv.a + a }
func (tp *T) Mp(f float32) float32      { tp.a++; return f + float32(tp.a) }
func (T) Va(p string, xs ...int) string { return fmt.Sprint(p, xs, len(xs), xs == nil) }

type Num int

func (n Num) Add(m Num) Num { return n + m }
func (n *Num) Inc()         { *n++ }

type I interface{ Mv(int) int }
type E struct {
	*T
	Num
}
type G[P any] struct{ p P }

func (g G[P]) Get() P         { return g.p }
func (g *G[P]) Put(p P) *G[P] { g.p = p; return g }

func get[P any](g G[P]) func() P                                                { return g.Get }
func expr[P any]() func(G[P]) P                                                 { return G[P].Get }
func ofParam[P interface{ Mv(int) int }](p P) (func(int) int, func(P, int) int) { return p.Mv, P.Mv }

func side(s string) *T { fmt.Print(s, " "); return &T{10} }

func main() {
	t := T{1}
	pt := &t
	// Method expressions: the receiver is the first argument.
	fmt.Println(t.Mv(7), T.Mv(t, 7), (T).Mv(t, 7), (*T).Mv(&t, 7), (*T).Mp(&t, 1))
	f1 := T.Mv
	f2 := (*T).Mv
	f3 := (*T).Mp
	f4 := I.Mv
	f5 := T.Va
	f6 := E.Mv
	f7 := (*E).Mp
	f8 := E.Add
	f9 := (*E).Inc
	f10 := interface{ Mv(int) int }.Mv
	f11 := G[int].Get
	f12 := (*G[string]).Put
	fmt.Printf("%T\n%T\n%T\n%T\n%T\n%T\n%T\n%T\n%T\n%T\n%T\n%T\n", f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12)
	e := E{&t, 4}
	f9(&e)
	fmt.Println(f1(t, 1), f2(pt, 1), f3(pt, 1), f4(t, 1), f4(pt, 2), f6(e, 1), f7(&e, 1), f8(e, 1), f10(e, 1), f11(G[int]{3}), f12(&G[string]{}, "x").p)
	fmt.Println(f5(t, "a"), f5(t, "b", 1, 2), f5(t, "c", []int{3}...), t.Va("d", nil...))
	// Method values: the receiver is evaluated, and copied, when the value is made.
	m1 := t.Mv
	m2 := pt.Mv // *pt is copied
	m3 := pt.Mp
	m4 := t.Mp // &t
	t.a = 100
	fmt.Println(m1(0), m2(0), m3(0), m4(0), t.a)
	var i I = t
	m5 := i.Mv
	i = T{-1}
	fmt.Println(m5(0), i.Mv(0))
	m6 := side("evaluated").Mv
	fmt.Println("once", m6(1), m6(2))
	e2 := E{&T{5}, 1}
	m7, m8, m9 := e2.Mv, e2.Inc, e2.Add
	e2.T = &T{50}
	m8()
	m8()
	fmt.Println(m7(0), e2.Num, m9(1))
	n := Num(1)
	inc := n.Inc
	inc()
	inc()
	fmt.Println(n, Num(3).Add(4), Num.Add(3, 4), (*Num).Add(&n, 1))
	fmt.Println(get(G[string]{"g"})(), expr[bool]()(G[bool]{true}))
	a, b := ofParam(T{3})
	fmt.Println(a(1), b(T{4}, 1))
	c, d := ofParam[I](T{3})
	fmt.Println(c(1), d(T{4}, 1))
	// As values in tables, as arguments, in go and defer.
	ops := map[string]func(T, int) int{"mv": T.Mv}
	fmt.Println(ops["mv"](T{1}, 2), apply(T{5}.Mv), apply((&T{6}).Mv))
	defer pt.Mp(0)
	done := make(chan int)
	go func(f func(int) int) { done <- f(1) }(t.Mv)
	fmt.Println(<-done)
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *T
		m := np.Mp // fine: no dereference yet
		fmt.Println(m != nil)
		_ = np.Mv // here *np is needed
		fmt.Println("unreached")
	}()
}

func apply(f func(int) int) int { return f(1) }
