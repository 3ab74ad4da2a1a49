// Calls, receives and && || happen in lexical left-to-right order.
package main

import "fmt"

var trace []string

func g(s string, v int) int                        { trace = append(trace, s); return v }
func ptr(s string, p *int) *int                    { trace = append(trace, s); return p }
func sl(s string, x []int) []int                   { trace = append(trace, s); return x }
func mp(s string, m map[string]int) map[string]int { trace = append(trace, s); return m }
func fn(s string) func(int, int) int {
	trace = append(trace, s)
	return func(a, b int) int { trace = append(trace, s+"()"); return a*10 + b }
}
func two(s string) (int, int) { trace = append(trace, s); return 1, 2 }
func flush()                  { fmt.Println(trace); trace = nil }

type T struct{ a, b int }

func (t T) m(s string, v int) T { trace = append(trace, s); t.a += v; return t }

func main() {
	fmt.Println(g("a", 1) + g("b", 2)*g("c", 3))
	flush()
	x := []int{0, 0, 0}
	sl("s", x)[g("i", 1)] = g("v", 7)
	flush()
	n := 0
	*ptr("p", &n) = g("q", 3)
	flush()
	m := map[string]int{}
	mp("m", m)["k"] = g("v", 1) + g("w", 2)
	flush()
	fmt.Println(fn("f")(g("1", 1), g("2", 2)), n, m, x)
	flush()
	sl("s1", x)[g("i1", 0)], sl("s2", x)[g("i2", 2)] = g("r1", 5), g("r2", 6)
	flush()
	_ = T{b: g("b", 1), a: g("a", 2)}
	_ = []int{2: g("e2", 1), 0: g("e0", 2)}
	_ = map[int]int{g("k1", 1): g("v1", 1), g("k2", 2): g("v2", 2)}
	flush()
	t := T{}.m("m1", g("a1", 1)).m("m2", g("a2", 2))
	flush()
	fmt.Println(t)
	c := make(chan int, 3)
	c <- 1
	c <- 2
	fmt.Println(g("x", 10)+<-c, <-c*g("y", 1))
	flush()
	sl("op", x)[g("idx", 1)] += g("rhs", 10)
	sl("inc", x)[g("j", 1)]++
	flush()
	if g("l", 1) > g("r", 0) && g("l2", 0) > g("r2", 1) || g("l3", 1) == 1 {
		flush()
	}
	c <- g("send", 4)
	func() chan int { trace = append(trace, "chan"); return c }() <- g("val", 5)
	flush()
	defer func(a, b int) { fmt.Println("deferred", a, b); flush() }(g("d1", 1), g("d2", 2))
	flush()
	switch g("tag", 2) {
	case g("c1", 1), g("c2", 2), g("c3", 3):
	case g("c4", 4):
	}
	flush()
	a, b := two("two")
	fmt.Println(a, b, x, len(sl("len", x)), x[g("z", 1):g("zz", 2)])
	flush()
	for i := g("init", 0); i < g("cond", 1); i += g("post", 1) {
	}
	flush()
	for range sl("range", x) {
	}
	flush()
}
