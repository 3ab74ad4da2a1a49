package main

// Logical operators on boolean types; what has an address; what can be followed; what can be received from.

type B bool
type C bool
type Pt struct{ x, y int }
func f() bool { return true }
func ff() (bool, bool) { return true, true }
func pf(int) *int { return nil }
func fn(int) int { return 0 }
func mk() Pt { return Pt{} }
func g[P ~bool](p P, q P) P { return p && q || !p }
func h[P ~bool | ~int](p P) P { return !p } // ERROR invalid operation: operator ! not defined on p (variable of type P constrained by ~bool | ~int)
func k[P any](p *P, q P) P { _ = &q; _ = &*p; *p = q; return **p } // ERROR invalid operation: cannot indirect *p (variable of type P constrained by any)
func l[P *int | *string](p P) { _ = *p } // ERROR invalid operation: pointers of p (variable of type P constrained by *int | *string) must have identical base types
func m[P *int | Ptr](p P) int { *p = 1; return *p }
func n[P ~struct{ x int }](p P) { _ = &p.x } // ERROR p.x undefined (type P has no field or method x)
func o[C chan int | <-chan int](c C) int { v, ok := <-c; _ = ok; return v + <-c }
func p[C chan int | chan string](c C) { _ = <-c } // ERROR invalid operation: cannot receive from c (variable of type C constrained by chan int | chan string): channels chan int and chan
func q[C chan int | chan<- int](c C) { _ = <-c; c <- 1 } // ERROR invalid operation: cannot receive from c (variable of type C constrained by chan int | chan<- int): send-only channel chan<- int
func r[C any](c C) { _ = <-c; c <- 1 } // ERROR invalid operation: cannot receive from c (variable of type C constrained by any): no specific channel type // ERROR invalid operation: cannot send to c (variable of type C constrained by any): no specific channel type
func s[C chan E, E any](c C) (e E, ok bool) { e, ok = <-c; return <-c, ok }
func t[C ~<-chan int](c C) { for v := range c { _ = v }; close(c) } // ERROR invalid operation: cannot close receive-only channel c (variable of type C constrained by ~<-chan int)
type Ptr *int
type Rch <-chan int
type Sch chan<- int

func main() {
	var b B
	var c C
	var x int
	var arr [3]int
	var sl []int
	var mp map[string]int
	var mps map[string]Pt
	var str string
	var pt Pt
	var ppt *Pt
	var e any
	var pi *int
	var pp **int
	var np *int = nil
	_ = b && c // ERROR invalid operation: b && c (mismatched types B and C)
	_ = b && true
	_ = b && f() // ERROR invalid operation: b && f() (mismatched types B and bool)
	_ = b && x == 1
	_ = b || nil // ERROR invalid operation: b || nil (mismatched types B and untyped nil)
	_ = !!b
	_ = !c == c
	_ = !x // ERROR invalid operation: operator ! not defined on x (variable of type int)
	_ = !nil // ERROR invalid operation: operator ! not defined on nil
	_ = !"a" // ERROR invalid operation: operator ! not defined on "a" (untyped string constant)
	_ = ff() && true // ERROR multiple-value ff() (value of type (bool, bool)) in single-value context
	_ = e && true // ERROR invalid operation: e && true (mismatched types any and bool)
	_ = 1 && 2 // ERROR invalid operation: operator && not defined on 1 (untyped int constant)
	var d C = b && true // ERROR cannot use b && true (value of bool type B) as C value in variable declaration
	b = b || x > 1

	b = !(x == 1)
	_ = &x
	_ = &(x)
	_ = &arr[fn(2)]
	_ = &sl[0]
	_ = &sl
	_ = &Pt{2, 3}
	_ = &(Pt{2, 3})
	_ = &((Pt{2, 3}))
	_ = &[]int{1}
	_ = &[3]int{}
	_ = &map[int]int{}
	_ = &[3]int{}[0] // ERROR invalid operation: cannot take address of [3]int{}[0] (value of type int)
	_ = &[]int{1}[0]
	_ = &Pt{}.x // ERROR invalid operation: cannot take address of Pt{}.x (value of type int)
	_ = &(&Pt{}).x
	_ = &mk() // ERROR invalid operation: cannot take address of mk() (value of struct type Pt)
	_ = &mk().x // ERROR invalid operation: cannot take address of mk().x (value of type int)
	_ = &mp["a"] // ERROR invalid operation: cannot take address of mp["a"] (map index expression of type int)
	_ = &mps["a"].x // ERROR invalid operation: cannot take address of mps["a"].x (value of type int)
	_ = &str[0] // ERROR invalid operation: cannot take address of str[0] (value of type byte)
	_ = &pt.x
	_ = &ppt.x
	_ = &(*ppt).x
	_ = &*ppt

	_ = &*&x
	_ = *&x
	_ = &f // ERROR invalid operation: cannot take address of f (value of type func() bool)
	_ = &f() // ERROR invalid operation: cannot take address of f() (value of type bool)
	_ = &fn // ERROR invalid operation: cannot take address of fn (value of type func(int) int)
	_ = &func() {} // ERROR invalid operation: cannot take address of func() {} (value of type func())
	_ = &int // ERROR int (type) is not an expression
	_ = &1 // ERROR invalid operation: cannot take address of 1 (untyped int constant)
	_ = &"a" // ERROR invalid operation: cannot take address of "a" (untyped string constant)
	_ = &nil // ERROR invalid operation: cannot take address of nil
	_ = &true // ERROR invalid operation: cannot take address of true (untyped bool constant)
	_ = &e.(int) // ERROR invalid operation: cannot take address of e.(int) (comma, ok expression of type int)
	_ = &e.(*Pt).x
	_ = &sl[0:1] // ERROR invalid operation: cannot take address of sl[0:1] (value of type []int)
	_ = &int(x) // ERROR invalid operation: cannot take address of int(x) (value of type int)
	_ = &(x + 1) // ERROR invalid operation: cannot take address of x + 1 (value of type int)
	_ = &-x // ERROR invalid operation: cannot take address of -x (value of type int)
	_ = &<-make(chan int) // ERROR invalid operation: cannot take address of <-make(chan int) (comma, ok expression of type int)
	_ = &main // ERROR invalid operation: cannot take address of main (value of type func())
	_ = &len // ERROR len (built-in) must be called
	_ = &pt.m // ERROR invalid operation: cannot take address of pt.m (value of type func())
	_ = &undefined // ERROR undefined: undefined
	_ = &_ // ERROR cannot use _ as value or type
	*pi = 1
	*pf(1) = 2
	_ = *pf(x)
	_ = **pp
	_ = **pi // ERROR invalid operation: cannot indirect *pi (variable of type int)
	_ = *np
	_ = &*np
	_ = *nil // ERROR invalid operation: cannot indirect nil
	_ = *x // ERROR invalid operation: cannot indirect x (variable of type int)
	_ = *e // ERROR invalid operation: cannot indirect e (variable of interface type any)
	_ = *Ptr(nil)
	_ = *f // ERROR invalid operation: cannot indirect f (value of type func() bool)
	_ = *int // ERROR *int (type) is not an expression
	_ = *f() // ERROR invalid operation: cannot indirect f() (value of type bool)
	_ = *(*int)(nil)
	_ = *"a" // ERROR invalid operation: cannot indirect "a" (untyped string constant)
	*pi++
	*pi += 2
	*ppt.x = 1 // ERROR invalid operation: cannot indirect ppt.x (variable of type int)
	*ppt = pt
	(*ppt).x = 1
	_ = *ppt.x // ERROR invalid operation: cannot indirect ppt.x (variable of type int)
	_ = -*pi * *pi
	var rc Rch
	var sc Sch
	v1 := <-rc
	v1, ok := <-rc // ERROR declared and not used: ok
	var v2, ok2 = <-rc
	var v3, ok3 any = <-rc
	var v4, ok4 int = <-rc // ERROR cannot use ok value of (comma, ok) expression (untyped bool value) as int value in multiple assignment
	v1, ok, z := <-rc // ERROR assignment mismatch: 3 variables but 1 value
	fn(<-rc)
	fn(<-sc) // ERROR invalid operation: cannot receive from send-only channel Sch sc (variable of chan type Sch)
	_ = <-rc + <-rc*2
	_ = <-x // ERROR invalid operation: cannot receive from non-channel int x (variable of type int)
	_ = <-nil // ERROR invalid operation: cannot receive from non-channel untyped nil nil
	_ = <-e // ERROR invalid operation: cannot receive from non-channel any e (variable of interface type any)
	_ = <-int // ERROR int (type) is not an expression
	_ = <-f // ERROR invalid operation: cannot receive from non-channel func() bool f (value of type func() bool)
	_ = <-<-make(chan chan int)
	_ = <-make(chan int)
	<-rc
	(<-rc)
	-<-rc // ERROR -<-rc (value of type int) is not used
	<-sc // ERROR invalid operation: cannot receive from send-only channel Sch sc (variable of chan type Sch)
	sc <- <-rc
	rc <- 1 // ERROR invalid operation: cannot send to receive-only channel Rch rc (variable of chan type Rch)
	<-rc = 1 // ERROR cannot assign to <-rc (neither addressable nor a map index expression)
	<-rc++ // ERROR cannot assign to <-rc (neither addressable nor a map index expression)
	*<-make(chan *int) = 4
	b, b = <-make(chan B)
	_, b = <-rc
	_, _ = <-rc
	_, x = <-rc // ERROR cannot use ok value of (comma, ok) expression (untyped bool value) as int value in multiple assignment
	(v1), (ok) = (<-rc)
	for <-rc {} // ERROR non-boolean condition in for statement
	if <-make(chan bool) {}
	var w <-chan int = make(chan<- int) // ERROR cannot use make(chan<- int) (value of type chan<- int) as <-chan int value in variable declaration
	var y = [...]int{<-rc, <-rc}
	const cst = <-rc // ERROR <-rc (comma, ok expression of type int) is not constant
	_, _, _, _, _, _, _, _, _, _, _ = d, v2, ok2, v3, ok3, v4, ok4, z, w, y, v1
}
func (Pt) m() {}
