package main

var a = b // ERROR initialization cycle for a
var b = a

var c = c // ERROR initialization cycle: c refers to itself

var d int = e // ERROR initialization cycle for d
var e = f()

func f() int { return d }

var g = func() int { return g2() }() // ERROR initialization cycle for g

func g2() int { return h }

var h = g

var i, j = two() // ERROR initialization cycle for j

func two() (int, int) { return j, 1 }

type T struct{}

func (T) m() int { return k }

var k = T{}.m() // ERROR initialization cycle for k

var l = T.m2 // ERROR initialization cycle for l

func (T) m2() int { return n(l) }

func n(interface{}) int { return 1 }

const o = p // ERROR initialization cycle for o
const p = o

var q = &q // ERROR initialization cycle: q refers to itself

var r = func() { r() } // ERROR initialization cycle: r refers to itself

var (
	s = t
	t = u
	u = 1
)

func rec1() int { return rec2() }
func rec2() int { return rec1() }

var v = rec1()

var w interface{ M() int } = x{}

type x struct{}

func (x) M() int { return w.M() }

var y *int = z // ERROR initialization cycle for y
var z *int = aa()

func aa() *int { return bb(y) }

func bb(*int) *int { return nil }

const cc = len(dd) // ERROR initialization cycle for cc

var dd [cc]int

func main() {}
