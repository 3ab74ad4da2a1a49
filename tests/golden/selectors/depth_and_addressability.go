// Selectors through several pointers, embedded interfaces, and fields that shadow.
package main

import "fmt"

type A struct{ v int }
type B struct{ *A }
type C struct {
	B
	w int
}
type D struct {
	*C
	v string
}

func (a A) Get() int   { return a.v }
func (a *A) Set(v int) { a.v = v }

type Getter interface{ Get() int }
type E struct {
	Getter
	extra int
}
type F struct{ E }

func (f F) Get() int { return f.E.Get() + 1000 }

type X struct{ n int }
type Y struct{ n int }
type Z struct {
	X
	Y
	m int
}

func main() {
	d := D{C: &C{B: B{&A{1}}, w: 2}, v: "shadow"}
	fmt.Println(d.v, d.C.v, d.B.A.v, d.w, d.Get())
	d.Set(10)
	d.C.v++
	d.A.v++
	fmt.Println(d.Get(), (*d.C).B.A.v)
	cp := d
	cp.Set(50)
	cp.w = 7
	fmt.Println(d.Get(), d.w)
	e := E{Getter: A{3}}
	f := F{E{Getter: &A{4}}}
	fmt.Println(e.Get(), f.Get(), f.E.Get(), f.Getter.Get())
	var g Getter = f
	fmt.Println(g.Get())
	e.Getter = f
	fmt.Println(E{Getter: e}.Get())
	z := Z{X{1}, Y{2}, 3}
	fmt.Println(z.X.n, z.Y.n, z.m)
	pp := &d.C
	(*pp).w = 9
	(**pp).w++
	fmt.Println(d.w)
	arr := []D{d}
	arr[0].C.B.A.v = -1
	p := &arr[0].w
	*p = 77
	fmt.Println(arr[0].Get(), d.w, d.A.v)
	m := map[string]*Z{"k": &z}
	m["k"].X.n += 5
	fmt.Println(z)
	fn := func() *Z { return &z }
	fn().Y.n = 8
	fn().m--
	fmt.Println(z)
	s := struct {
		A
		*B
	}{A{5}, &B{&A{6}}}
	fmt.Println(s.A.v, s.B.v, s.v)
}
