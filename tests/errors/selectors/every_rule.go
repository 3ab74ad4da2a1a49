package main

import "fmt"

// What x.f denotes, through values, pointers, embedded fields, interfaces, type parameters; and when nothing.

type T0 struct{ x int }

func (*T0) M0() {}

type T1 struct{ y int }

func (T1) M1() {}

type T2 struct {
	z int
	T1
	*T0
}

func (*T2) M2() {}

type Q *T2
type QQ **T2
type I interface {
	M1()
	m()
}
type PI *I
type E struct {
	I
	T1
}
type D struct {
	T2
	E2
}
type E2 struct {
	x, w int
	T3
}
type T3 struct{ w, v int }

func (T3) M1() {}

type F struct {
	f func()
	g func(int) int
	M func()
}
type G[T any] struct{ v T }

func (G[T]) Gm() (t T) { return }
func (*G[T]) Gp(T)     {}

type EG struct {
	G[int]
	*G2
}
type G2 = G[string]
type Enum int

func (Enum) String() string { return "" }
func (e *Enum) Set(int)     {}
func makeT() T0             { return T0{} }
func makeP() *T0            { return nil }
func selectors() {
	var t T2
	var p *T2 = &t
	var q Q = p
	var qq QQ
	var pp **T2
	var i I
	var pi *I
	var pi2 PI
	var e E
	var d D
	var f F
	var n Enum
	_ = t.z
	_ = t.y
	_ = t.x
	_ = p.z
	_ = p.y
	_ = p.x
	_ = q.x
	p.M0()
	p.M1()
	p.M2()
	t.M2()
	t.M0()
	q.M0() // ERROR q.M0 undefined (type Q has no field or method M0)
	q.M1() // ERROR q.M1 undefined (type Q has no field or method M1)
	q.M2() // ERROR q.M2 undefined (type Q has no field or method M2)
	(*q).M0()
	q.T0.M0()
	q.T1.M1()
	q.T1.y = 1
	_ = q.M0 // ERROR q.M0 undefined (type Q has no field or method M0)
	_ = Q.M0 // ERROR Q.M0 undefined (type Q has no field or method M0)
	qq.x = 1 // ERROR qq.x undefined (type QQ has no field or method x)
	(*qq).x = 1
	_ = pp.z // ERROR pp.z undefined (type **T2 has no field or method z)
	_ = (*pp).z
	pp.M2() // ERROR pp.M2 undefined (type **T2 has no field or method M2)
	(*pp).M2()
	i.M1()
	i.M2() // ERROR i.M2 undefined (type I has no field or method M2)
	pi.M1() // ERROR pi.M1 undefined (type *I is pointer to interface, not interface)
	pi2.M1() // ERROR pi2.M1 undefined (type PI is pointer to interface, not interface)
	(*pi).M1()
	e.M1() // ERROR ambiguous selector e.M1
	e.m()
	e.I.M1()
	_ = d.x
	_ = d.w
	_ = d.v
	d.M1() // ERROR ambiguous selector d.M1
	d.M0()
	_ = d.E2.T3.w
	f.f()
	_ = f.g(1)
	f.M()
	f.g("x") // ERROR cannot use "x" (untyped string constant) as int value in argument to f.g
	_ = t._ // ERROR t._ undefined (type T2 has no field or method _)
	_ = t.T0.T0 // ERROR t.T0.T0 undefined (type *T0 has no field or method T0)
	_ = t.nope // ERROR t.nope undefined (type T2 has no field or method nope)
	_ = (t).z
	_ = (&t).z
	_ = (&p).z // ERROR (&p).z undefined (type **T2 has no field or method z)
	_ = t.z.x // ERROR t.z.x undefined (type int has no field or method x)
	_ = fmt.Println.x // ERROR fmt.Println.x undefined (type func(a ...any) (n int, err error) has no field or method x)
	_ = fmt.x // ERROR undefined: fmt.x
	_ = T2.z // ERROR operand for field selector z must be value of type T2
	_ = T2.y // ERROR operand for field selector y must be value of type T2
	_ = (*T2).z // ERROR operand for field selector z must be value of type *T2
	_ = T2{}.z
	T2{}.M2() // ERROR cannot call pointer method M2 on T2
	T2{}.M0()
	(&T2{}).M2()
	makeT().M0() // ERROR cannot call pointer method M0 on T0
	makeP().M0()
	_ = makeT().M0 // ERROR cannot call pointer method M0 on T0
	_ = makeP().M0
	_ = makeT().x
	makeT().x = 1 // ERROR cannot assign to makeT().x (neither addressable nor a map index expression)
	makeP().x = 1
	map[string]T0{}["a"].M0() // ERROR cannot call pointer method M0 on T0
	map[string]T0{}["a"].x = 1 // ERROR cannot assign to struct field map[string]T0{}["a"].x in map
	map[string]*T0{}["a"].x = 1
	[]T0{{}}[0].M0()
	[1]T0{}[0].M0() // ERROR cannot call pointer method M0 on T0
	var arr [1]T0
	arr[0].M0()
	(func() T0 { return T0{} })().M0() // ERROR cannot call pointer method M0 on T0
	<-make(chan T0).M0() // ERROR make(chan T0).M0 undefined (type chan T0 has no field or method M0)
	(<-make(chan T0)).M0() // ERROR cannot call pointer method M0 on T0
	any(t).(T2).M2() // ERROR cannot call pointer method M2 on T2
	any(p).(*T2).M2()
	n.String()
	n.Set(1)
	Enum(1).String()
	Enum(1).Set(1) // ERROR cannot call pointer method Set on Enum
	(*Enum)(nil).Set(1)
	const k Enum = 1
	k.String()
	k.Set(1) // ERROR cannot call pointer method Set on Enum
}

func tp[P interface {
	*T0
	M0()
}, R interface {
	M1()
	m()
}, S T0 | T1, U any, V interface{ ~struct{ x int } }](p P, r R, s S, u U, v V) {
	p.M0()
	r.M1()
	_ = p.x // ERROR p.x undefined (type P has no field or method x)
	_ = (*p).x
	_ = s.x // ERROR s.x undefined (type S has no field or method x)
	s.M1() // ERROR s.M1 undefined (type S has no field or method M1)
	_ = u.x // ERROR u.x undefined (type U has no field or method x)
	_ = v.x // ERROR v.x undefined (type V has no field or method x)
	_ = P.M0
	_ = R.m
	_ = (*R).m // ERROR (*R).m undefined (type *R is pointer to type parameter, not type parameter)
	_ = S.M1 // ERROR S.M1 undefined (type S has no field or method M1)
	_ = U.x // ERROR U.x undefined (type U has no field or method x)
	(&r).M1() // ERROR (&r).M1 undefined (type *R is pointer to type parameter, not type parameter)
	f := r.m
	f()
	g := R.M1
	g(r)
	g(i0) // ERROR cannot use i0 (variable of interface type I) as R value in argument to g: need type assertion
}

var i0 I

func main() {}
