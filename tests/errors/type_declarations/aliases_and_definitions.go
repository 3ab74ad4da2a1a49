package main

type A = int
type B int

func (a A) m() {} // ERROR cannot define new methods on non-local type A
func (b B) m() {}

type C = B

func (c C) n() {}
func (c C) m() {} // ERROR method B.m already declared

type D = []int

func (d D) m() {} // ERROR invalid receiver type D

type E interface{ M() }

func (e E) n() {} // ERROR invalid receiver type E (pointer or interface type)

type F *int

func (f F) m()  {} // ERROR invalid receiver type F (pointer or interface type)
func (f *F) n() {} // ERROR invalid receiver type F (pointer or interface type)

func (s string) x()  {} // ERROR cannot define new methods on non-local type string
func (x *B) p()      {}
func (x **B) q()     {} // ERROR invalid receiver type **B
func (x []B) r()     {} // ERROR invalid receiver type []B
func (x *[]B) s()    {} // ERROR invalid receiver type *[]B
func (undefined) t() {} // ERROR undefined: undefined
func () u()          {} // ERROR method has no receiver
func (a B, b B) v()  {} // ERROR method has multiple receivers
func (B) _()         {}
func (B) _()         {}

func main() {
	var a A = 1
	var i int = a
	var b B = i // ERROR as B value in variable declaration
	var c C = b
	_ = c
	type L struct{}
	_ = L{}.m // ERROR L{}.m undefined
}
