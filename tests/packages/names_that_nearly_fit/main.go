package main

import (
	"example.com/near/a"
)

type Count = int
type Alias = a.T
type Outer struct{ a.T }

func (Count) x()  {} // ERROR cannot define new methods on non-local type Count
func (*Count) y() {} // ERROR cannot define new methods on non-local type Count
func (Alias) x()  {} // ERROR cannot define new methods on non-local type Alias
func (*Alias) y() {} // ERROR cannot define new methods on non-local type Alias
func (*a.T) z()   {} // ERROR cannot define new methods on non-local type a.T

func main() {
	var t a.T
	t.m()     // ERROR t.m undefined (type a.T has no field or method m)
	t.mm()    // ERROR t.mm undefined (type a.T has no field or method mm, but does have method Mm)
	t.foo()   // ERROR t.foo undefined (type a.T has no field or method foo, but does have field Foo)
	t.fOo()   // ERROR t.fOo undefined (type a.T has no field or method fOo)
	t.FoO()   // ERROR t.FoO undefined (type a.T has no field or method FoO, but does have field Foo)
	_ = t.y   // ERROR t.y undefined (cannot refer to unexported field y)
	_ = t.Y   // ERROR t.Y undefined (type a.T has no field or method Y)
	_ = t.Bar // ERROR t.Bar undefined (type a.T has no field or method Bar, but does have unexported field bar)
	var p a.Pointer
	p.mm() // ERROR p.mm undefined (type a.Pointer has no field or method mm, but does have method Mm)
	p.mM() // ERROR p.mM undefined (type a.Pointer has no field or method mM)
	var o Outer
	o.m()                           // ERROR o.m undefined (type Outer has no field or method m)
	o.foo = 1                       // ERROR o.foo undefined (type Outer has no field or method foo, but does have field Foo)
	_ = a.T{foo: 1, FOO: 1, bAR: 1} // ERROR unknown field foo in struct literal of type a.T, but does have Foo // ERROR unknown field FOO in struct literal of type a.T, but does have Foo // ERROR unknown field bAR in struct literal of type a.T
}
