package main

// Method expressions and values: of types whose method sets have the method, of addressable variables.

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
func expressions() {
	var t T2
	var p *T2
	var i I
	_ = T2.M1
	_ = T2.M0
	_ = T2.M2 // ERROR invalid method expression T2.M2 (needs pointer receiver (*T2).M2)
	_ = (*T2).M0
	_ = (*T2).M1
	_ = (*T2).M2
	_ = (**T2).M2 // ERROR (**T2).M2 undefined (type **T2 has no field or method M2)
	_ = I.M1
	_ = (*I).M1 // ERROR (*I).M1 undefined (type *I is pointer to interface, not interface)
	_ = I.nope // ERROR I.nope undefined (type I has no field or method nope)
	_ = interface{ M() }.M
	_ = struct{ T1 }.M1
	_ = struct{ *T0 }.M0
	_ = (*struct{ T0 }).M0
	_ = struct{ T0 }.M0 // ERROR invalid method expression struct{T0}.M0 (needs pointer receiver (*struct{T0}).M0)
	_ = G[int].Gm
	_ = G[int].Gp // ERROR invalid method expression G[int].Gp (needs pointer receiver (*G[int]).Gp)
	_ = (*G[int]).Gp
	_ = G.Gm // ERROR cannot use generic type G without instantiation
	_ = G2.Gm
	_ = EG.Gm // ERROR ambiguous selector EG.Gm
	_ = E.m
	_ = E.M1 // ERROR ambiguous selector E.M1
	_ = Enum.String
	_ = Enum.Set // ERROR invalid method expression Enum.Set (needs pointer receiver (*Enum).Set)
	_ = error.Error
	_ = (error).Error
	_ = int.String // ERROR int.String undefined (type int has no field or method String)
	_ = []int.len // ERROR []int.len (type) is not an expression // ERROR int.len is not a type
	_ = func().x // ERROR func().x undefined (type func() has no field or method x)
	_ = T2.M1(t) // ERROR T2.M1(t) (no value) used as value
	T2.M1(t)
	T2.M1(p) // ERROR cannot use p (variable of type *T2) as T2 value in argument to T2.M1
	T2.M1() // ERROR not enough arguments in call to T2.M1
	(*T2).M1(p)
	(*T2).M1(t) // ERROR cannot use t (variable of struct type T2) as *T2 value in argument to (*T2).M1
	(*T2).M2(&t)
	I.M1(i)
	I.M1(t) // ERROR cannot use t (variable of struct type T2) as I value in argument to I.M1: T2 does not implement I (missing method m)
	T1.M1(t) // ERROR cannot use t (variable of struct type T2) as T1 value in argument to T1.M1
	T1.M1(t.T1)
	f1 := T1.M1
	f1(t.T1)
	t.f1(1) // ERROR t.f1 undefined (type T2 has no field or method f1)
	var g1 func(T1) = T1.M1
	var g2 func(*T1) = (*T1).M1
	var g3 func(*T1) = T1.M1 // ERROR cannot use T1.M1 (value of type func(T1)) as func(*T1) value in variable declaration
	var g4 func() = t.M1
	var g5 func() = t.M2
	var g6 func(int) = t.M2 // ERROR cannot use t.M2 (value of type func()) as func(int) value in variable declaration
	var g7 func() = i.M1
	var g8 func(I) = I.M1
	g9 := t.M0 // ERROR declared and not used: g9
	g9 = p.M1
	g9 = T1.M1 // ERROR cannot use T1.M1 (value of type func(T1)) as func() value in assignment
	_, _, _, _, _, _, _, _ = g1, g2, g3, g4, g5, g6, g7, g8
	t.M0 = nil // ERROR cannot assign to t.M0 (neither addressable nor a map index expression)
	_ = &t.M0 // ERROR invalid operation: cannot take address of t.M0 (value of type func())
	_ = t.M0 == nil
	_ = t.M0 == t.M0 // ERROR invalid operation: t.M0 == t.M0 (func can only be compared to nil)
	p.M1.x() // ERROR p.M1.x undefined (type func() has no field or method x)
	go p.M1()
}

func main() {}
