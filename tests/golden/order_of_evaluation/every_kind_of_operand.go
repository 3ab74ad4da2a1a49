// Spec: Order of evaluation (what is left open is done as the gc compiler does it)
package main

import (
	"fmt"
	"math"
	"strings"
)

type P struct{ X, Y int }
type Q struct {
	p  *P
	a  [3]int
	m  map[string]int
	ok bool
	fs []func() int
}

func (p P) Sum() int   { return p.X + p.Y }
func (p *P) Inc() int  { p.X += 10; return p.X }
func (q *Q) Set() *Q   { q.p = &P{7, 8}; q.a[0] = 70; q.m["k"] = 700; q.ok = true; return q }
func (q Q) Get() [3]int { return q.a }

func show(a ...any) { fmt.Println(a...) }
func two(a P, b int) { fmt.Println(a, b) }
func arr(a [3]int, b int, c [3]int) { fmt.Println(a, b, c) }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panic:", r)
		}
	}()
	f()
}

func main() {
	p := P{1, 2}
	q := Q{p: &P{3, 4}, m: map[string]int{"k": 1}}
	x, y := 1, 2.0
	s := []int{1, 2, 3}
	str := "abc"
	touch := func() int {
		x *= 10
		y *= 4
		s = append(s, len(s))
		s[0]++
		str = strings.ToUpper(str) + "!"
		p.X++
		q.a[1]++
		return x
	}
	two(p, touch())
	two(*q.p, q.Set().p.X)
	arr(q.a, touch(), q.a)
	arr(q.Get(), touch(), q.Get())
	show(p, touch(), p)
	show(p.Sum(), p.Inc(), p.Sum(), p)
	show(math.Sqrt(y)+y, touch(), math.Sqrt(y), y)
	show(strings.Repeat(str, 2)+str, touch(), str)
	show(len(str)+x, touch(), len(str)+x)
	show(s[len(s)-1]+len(s), touch(), s)
	show(q.ok, !q.ok, q.ok == true, touch(), x > 100, x < 0)
	show(s[:1], s[1:2:2], touch(), s[0:len(s)-touch()/touch()-1])
	show([]byte(str), string([]byte(str)[0]), touch(), []rune(str)[0])
	show(map[string]int{str: x, "b": touch(), str + "2": x})
	show([]any{x, x > 0, p, len(s), touch(), p, x > 0, len(s)})
	show([2]P{p, {touch(), x}}, P{x, touch()}, [...]int{x, len(s) + x, touch(), x})
	a, b, c := x, touch(), len(s)+x
	show(a, b, c)
	a, b, c = x+len(s), touch(), x
	show(a, b, c)
	s[len(s)-1], x, a = x, touch(), s[len(s)-1]
	show(s, x, a)
	s[len(s)-2] += touch()
	show(s)
	q.a[len(s)%3] -= touch() % 7
	show(q.a)
	q.m[str] += touch() % 13
	q.m[str[:1]+"x"] = touch() % 13
	show(len(q.m))
	str += fmt.Sprint(touch()%3, str)
	show(str)
	r := func() (n int, t string, u P, v []int, w bool) {
		defer func() { n++ }()
		return x % 17, str[:2], p, s[:2], touch() > 5
	}
	show(r())
	r2 := func() (int, string, P, []int, bool) { return x % 17, str[:2], p, s[:2], touch() > 5 }
	show(r2())
	if x%17 == touch()%17 {
		show("same")
	} else {
		show("differ")
	}
	switch z := x; {
	case z == touch():
		show("z")
	case x == touch() && z < x:
		show("x")
	default:
		show("default", z < x)
	}
	ch := make(chan P, 4)
	ch <- P{x % 5, touch() % 5}
	ch <- p
	show(<-ch, touch()%9, <-ch, len(ch))
	var np *P
	var nm map[string]int
	var e any = x
	try("deref", func() { show(np.X, touch()) })
	try("index", func() { show(s[100], touch()) })
	try("index2", func() { show(s[x:], touch()) })
	try("map", func() { nm["a"] = touch() })
	try("map2", func() { nm[fmt.Sprint(s[50])] = touch() })
	try("assert", func() { show(e.(string), touch()) })
	try("div", func() { show(x/(x-x), touch()) })
	try("div2", func() { z := 0; show(len(s)/z, touch()) })
	try("left", func() { s[1000] = touch() })
	try("left2", func() { np.X = touch() })
	try("left3", func() { np.X, s[1000] = touch(), touch() })
	try("left4", func() { *np = P{touch(), 1} })
	try("left5", func() { np.X += touch() })
	try("call", func() { var f func(int); f(touch()) })
	try("iface", func() { var i fmt.Stringer; fmt.Sprint(i.String(), touch()) })
	try("conv", func() { show([4]int(s[:2]), touch()) })
	show(x, y, p, q.a, len(s), len(str))
}
