// A method value copies its receiver when it is made; a method expression takes it as an argument.
package main

import (
	"fmt"
	"strings"
)

type Counter struct{ n int }

func (c Counter) Get() int              { return c.n }
func (c *Counter) Inc(by int) int       { c.n += by; return c.n }
func (c Counter) Add(o Counter) Counter { return Counter{c.n + o.n} }

type Int int

func (i Int) Twice() Int { return i * 2 }
func (i *Int) Set(v Int) { *i = v }

type Getter interface{ Get() int }

func apply(f func(int) int, v int) int { return f(v) }

func main() {
	c := Counter{1}
	get := c.Get
	inc := c.Inc
	fmt.Println(inc(5), get(), c.Get(), c.n)
	p := &c
	pget := p.Get
	p.n = 100
	fmt.Println(pget(), p.Get(), apply(p.Inc, 1), apply(c.Inc, 1))
	fmt.Println(Counter.Get(c), (*Counter).Get(p), (*Counter).Inc(p, 3), Counter.Add(c, c))
	var g Getter = c
	ig := g.Get
	g = &Counter{7}
	fmt.Println(ig(), g.Get(), Getter.Get(g))
	i := Int(4)
	tw := i.Twice
	i.Set(10)
	fmt.Println(tw(), i.Twice(), Int.Twice(3))
	fs := []func() int{c.Get, p.Get, Counter{9}.Get}
	c.n = 0
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var f func(*Counter, int) int = (*Counter).Inc
	f(&c, 2)
	h := Counter.Add
	fmt.Printf("%d %T %T %T\n", c.n, f, h, Getter.Get)
	m := map[string]func(int) int{"inc": c.Inc}
	m["inc"](1)
	fmt.Println(c.n)
	var sb strings.Builder
	w := sb.WriteString
	w("a")
	w("b")
	fmt.Println(sb.String())
	defer c.Inc(1)
	go c.Get()
	defer func(f func() int) { fmt.Println("deferred", f(), c.n) }(c.Get)
	c.n = 50
}
