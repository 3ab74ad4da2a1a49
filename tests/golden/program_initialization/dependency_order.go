// Package variables are initialised by dependency, not by position; init functions run after.
package main

import "fmt"

var (
	a = c + b
	b = f()
	c = say("c", 1)
	d = 3
)

func f() int {
	d++
	return say("f", d)
}

func say(s string, v int) int { fmt.Println(s, v); return v }

var x = func() int { return say("x uses y", y+1) }()
var y = say("y", z*2)
var z = say("z", 5)

var _ = say("blank", 7)

var p, q = pair()

func pair() (int, string) { say("pair", w); return w, "q" }

var w = say("w", 9)

type T struct{ v int }

func (t T) m() int { return say("method uses late", late) }

var viaMethod = T{}.m()
var viaExpr = (*T).pm
var late = say("late", 11)

func (t *T) pm() int { return other }

var other = say("other", 13)
var arr = [...]int{2: third, first, second}
var first, second, third = say("first", 1), say("second", 2), say("third", 3)
var m = map[string]func() int{"k": func() int { return inMap }}
var inMap = say("inMap", 21)

func init() {
	fmt.Println("init 1", a, b, c, d, x, y, z)
	d = 100
}

var lastVar = say("last", d)

func init() {
	fmt.Println("init 2", d, p, q, arr, viaMethod, viaExpr(nil), m["k"]())
}

func main() {
	fmt.Println("main", lastVar)
	d := d
	_ = d
}

func init() { fmt.Println("init 3") }
