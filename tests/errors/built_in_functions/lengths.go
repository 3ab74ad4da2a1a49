package main

// len and cap: of what, and where they are constant.

import (
	"math"
	"unsafe"
)

type Str string
type C chan int
type RC <-chan int
type SC chan<- int
type M map[string]int
type Arr [3]int
type PArr *[3]int

func c1[P ~[]int | ~string | ~map[int]int | ~chan int | ~[3]int](p P) { _ = len(p); _ = cap(p) } // ERROR invalid argument: p (variable of type P constrained by ~[]int | ~string | ~map[int]int | ~chan int | ~[3]int) for built-in cap
func c2[P ~[]int | ~chan int | ~[3]int | ~*[3]int](p P) { _ = cap(p); const k = len(p) } // ERROR len(p) (value of type int) is not constant
func c3[P ~[3]int](p P) { const k = len(p); var a [len(p)]int } // ERROR len(p) (value of type int) is not constant // ERROR declared and not used: a // ERROR array length len(p) (value of type int) must be constant
func none() {}

func main() {
	var s []int
	var arr Arr
	var pa PArr
	var m M
	var c C
	var rc RC
	var sc SC
	var str Str
	var x int
	var f float64
	var e any
	var z complex128
	const c1 = imag(2i)
	const c2 = len([10]float64{2})
	const c3 = len([10]float64{c1})
	const c4 = len([10]float64{imag(2i)})
	const c5 = len([10]float64{imag(z)}) // ERROR len([10]float64{…}) (value of type int) is not constant
	const c6 = len([10]float64{float64(x)})
	const c7 = len([10]int{len(s)}) // ERROR len([10]int{…}) (value of type int) is not constant
	const c8 = len([10]int{len(arr)})
	const c9 = len([10]func(){func() { none() }})
	const d1 = len(arr)
	const d2 = len(pa)
	const d3 = cap(*pa)
	const d4 = len(s) // ERROR len(s) (value of type int) is not constant
	const d5 = len("abc")
	const d6 = len(str) // ERROR len(str) (value of type int) is not constant
	const d7 = len(<-make(chan Arr)) // ERROR len(<-make(chan Arr)) (value of type int) is not constant
	const d8 = len(g2()) // ERROR len(g2()) (value of type int) is not constant
	const d9 = len([1]Arr{g2()}[0]) // ERROR len([1]Arr{…}[0]) (value of type int) is not constant
	const e1 = len([3]int{<-c}) // ERROR len([3]int{…}) (value of type int) is not constant
	const e2 = len([3]int{x})
	const e3 = len([2]any{e.(int)})
	const e4 = len(([3]int)(s))
	const e6 = len([2]int{unsafe.Sizeof(x): 1}) // ERROR invalid argument: index 8 out of bounds [0:2]
	const e7 = len([...]int{9: 1})
	const e8 = len(map[int]Arr{}[1])
	const e9 = len([]Arr{}[5])
	const h1 = len(struct{ a Arr }{}.a)
	const h2 = len(e.(Arr))
	const h3 = len([]byte("abc")) // ERROR len([]byte("abc")) (value of type int) is not constant
	const h4 = len(string("abc"))
	const h5 = len(Arr{})
	const h6 = len(&Arr{})
	const h7 = len(new(Arr)) // ERROR len(new(Arr)) (value of type int) is not constant
	const h8 = len([2]*int{new(1)}) // ERROR len([2]*int{…}) (value of type int) is not constant
	const h9 = len([1]int{min(1, x)}) // ERROR len([1]int{…}) (value of type int) is not constant
	const j1 = len([1]float64{math.Sqrt(2)}) // ERROR len([1]float64{…}) (value of type int) is not constant
	const j2 = len([1]uint8{uint8(g3())}) // ERROR len([1]uint8{…}) (value of type int) is not constant
	_ = len(x) // ERROR invalid argument: x (variable of type int) for built-in len
	_ = len(f) // ERROR invalid argument: f (variable of type float64) for built-in len
	_ = len(nil) // ERROR invalid argument: nil for built-in len
	_ = len(none) // ERROR invalid argument: none (value of type func()) for built-in len
	_ = len(&s) // ERROR invalid argument: &s (value of type *[]int) for built-in len
	_ = len(&str) // ERROR invalid argument: &str (value of type *Str) for built-in len
	_ = len(&m) // ERROR invalid argument: &m (value of type *M) for built-in len
	_ = len(&pa) // ERROR invalid argument: &pa (value of type *PArr) for built-in len
	_ = len(int) // ERROR int (type) is not an expression
	_ = cap(str) // ERROR invalid argument: str (variable of string type Str) for built-in cap
	_ = cap(m) // ERROR invalid argument: m (variable of map type M) for built-in cap
	_ = cap("a") // ERROR invalid argument: "a" (untyped string constant) for built-in cap
	_ = cap(rc) + len(sc)
	_ = len(e) // ERROR invalid argument: e (variable of interface type any) for built-in len
	_ = len(s, s) // ERROR invalid operation: too many arguments for len(s, s) (expected 1, found 2)
	_ = len() // ERROR invalid operation: not enough arguments for len() (expected 1, found 0)
}
func g(func([]int) int) {}
func g2() Arr { return Arr{} }
func g3() int { return 0 }
