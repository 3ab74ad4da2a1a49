package main

import "fmt"

var a = c + b
var b = f()
var c = 1
var d, e = pair()
var _ = side("x")
var g = func() int { return h() }
var t = T{n: a}
var fns = map[string]func() int{"f": f, "h": h}

type T struct{ n int }

func (t T) get() int   { return t.n + i }
func (t *T) set(n int) { t.n = n; j++ }

var i = 10
var j int
var k = t.get()
var l = (*T).set

func f() int           { d++; return d }
func h() int           { return odd(3) }
func pair() (int, int) { return c, c + 1 }
func side(string) int  { return k }
func even(n int) int {
	if n == 0 {
		return 1
	}
	return odd(n - 1)
}
func odd(n int) int {
	if n == 0 {
		return 0
	}
	return even(n - 1)
}

func init() { a++ }
func init() { fmt.Println(a, b, c, d, e, k, g()) }

type list struct{ next *list }

var head = &list{next: tail}
var tail = &list{}

const x = y * 2
const y = z + 1
const z = len(arr)

var arr [4]int

func main() {
	l(&t, 1)
	fmt.Println(fns["f"](), head, x)
}
