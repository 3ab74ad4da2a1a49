package main

var a = b // ERROR initialization cycle for a
var b = c
var c = a

var d = f() // ERROR initialization cycle for d

func f() int { return d }

var e = func() int { return g }() // ERROR initialization cycle for e
var g = h()

func h() int { return e }

var self = self // ERROR initialization cycle: self refers to itself

var ok1 = okf()

func okf() int { return ok2 }

var ok2 = 5

type T struct{}

func (T) m() int { return viaMethod }

var viaMethod = T{}.m() // ERROR initialization cycle for viaMethod
var viaExpr = T.n // ERROR initialization cycle for viaExpr

func (T) n() int { return viaExpr(T{}) }

const x = y // ERROR initialization cycle for x
const y = z
const z = x

var p = &q // ERROR initialization cycle for p
var q = *p

func r1() int { return r2() }
func r2() int { return r1() }

var fine = r1

var arr [len(arr)]int // ERROR initialization cycle: arr refers to itself

func main() {
	var l = l // ERROR declared and not used: l // ERROR undefined: l
	m := m // ERROR declared and not used: m // ERROR undefined: m
}
