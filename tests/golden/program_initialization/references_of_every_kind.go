// Package variables wait for what they refer to: through functions, methods, literals, pointers, lengths and lists.
package main

import "fmt"

func say[T any](s string, v T) T { fmt.Println(s, v); return v }

var x = a
var a, b = f()

func f() (int, int) { fmt.Println("f"); return 1, 2 }

var _ = say("blank1", c)
var _, d = g()
var c = say("c", 3)

func g() (int, int) { fmt.Println("g", e); return 4, 5 }

var e = say("e", 6)

type T struct{}

func (T) m() int  { return say("m", h) }
func (*T) p() int { return say("p", i) }

var mv = T.m
var pv = (*T).p
var em = Emb{}.m
var h = say("h", 7)
var i = say("i", 8)

type Emb struct{ T }
type I interface{ m() int }

var viaI = I(T{}).m()
var viaE = Emb{}.m()
var ptr = &late
var late = say("late", 9)
var cl = func() func() int { return func() int { return inner } }()
var inner = say("inner", 10)
var shadow = func() int { inner2 := 1; return inner2 }()
var inner2 = say("inner2", 11)
var field = S{n: nn}.n

type S struct{ n int }

var nn = say("nn", 12)
var conv = N(kk)

type N int

var kk = say("kk", 13)
var arr = [...]int{z1, z2}
var z2 = say("z2", 14)
var z1 = say("z1", 15)
var lenA = len(arr2)
var arr2 = [2]int{say("arr2", 1)}
var lenS = len(sl2)
var sl2 = []int{say("sl2", 1)}
var sz = cap(arr3)
var arr3 = mkarr()

func mkarr() [3]int { fmt.Println("mkarr"); return [3]int{} }

var gen = G[int]{}.get()

type G[X any] struct{ x X }

func (g G[X]) get() int { return gdep }

var gdep = say("gdep", 16)
var gf = genf[int]()

func genf[X any]() int { return gdep2 }

var gdep2 = say("gdep2", 17)
var q, r, s = say("q", 1), say("r", t1), say("s", 3)
var t1 = say("t1", 4)
var mp = map[string]int{"a": mdep}
var mdep = say("mdep", 18)
var v, ok = mp2["k"]
var mp2 = map[string]int{"k": say("mp2", 1)}
var tv, tok = any(tdep).(int)
var tdep = say("tdep", 19)
var ch, chok = <-cdep
var cdep = func() chan int { c := make(chan int, 1); c <- say("cdep", 1); return c }()
var aa, bb = bb2, aa2
var bb2 = say("bb2", 1)
var aa2 = say("aa2", 2)
var noinit int
var usesNo = say("usesNo", noinit)
var fnv = func() { _ = later }
var later = say("later", 5)

func init() {
	fmt.Println("init1", x, a, b, d, viaI, viaE, *ptr, cl(), field, conv, arr, lenA, gen, gf)
}

var (
	rec1 = func() int { return rf(0) }()
	rv   = say("rv", 21)
)

func rf(n int) int {
	if n > 3 {
		return rv
	}
	return rf(n + 1)
}
func init() { fmt.Println("init2", q, r, s, v, ok, tv, tok, ch, chok, aa, bb, rec1, lenS, sz) }
func main() { fmt.Println("main") }
