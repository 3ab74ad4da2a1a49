package main

import "fmt"

type T struct{ field int }

func (T) m()                  {}
func (t T) m()                {} // ERROR method T.m already declared
func (t *T) m2()              {}
func (t T) m2()               {} // ERROR method T.m2 already declared
func (t T) field()            {} // ERROR field and method with the same name field
func (T) _()                  {}
func (fmt.Stringer) x()       {} // ERROR cannot define new methods on non-local type fmt.Stringer
func (int) y()                {} // ERROR cannot define new methods on non-local type int
func (t T) z(t int)           {} // ERROR t redeclared in this block
func (t T) w() (t int)        { return } // ERROR t redeclared in this block // ERROR result parameter t not in scope at return
func (t *T) ok(x int) (y int) { return }
func (t undefined) u()        {} // ERROR undefined: undefined

type I interface{ a() }

func (I) b()  {} // ERROR invalid receiver type I (pointer or interface type)
func (*I) c() {} // ERROR invalid receiver type I (pointer or interface type)

type M map[string]int

func (m M) Set()   { m["a"] = 1 }
func (m *M) Set2() { m["a"] = 1 } // ERROR cannot index m

type S []int

func (s *S) add()     { s = append(s, 1) } // ERROR invalid append: argument must be a slice; have s
func (s *S) idx() int { return s[0] } // ERROR cannot index s
func (s *S) ok()      { *s = append(*s, (*s)[0]) }

func (T) init() {}
func (T) main() {}

func main() {
	T{}.init()
	var t T
	t.undefinedMethod() // ERROR t.undefinedMethod undefined
	t.m(1) // ERROR too many arguments in call to t.m
	x := t.m() // ERROR used as value
	_ = x
}
