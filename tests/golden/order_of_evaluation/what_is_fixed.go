package main

import "fmt"

var log []string

func f(name string) int          { log = append(log, name); return len(log) }
func p(name string) *int         { log = append(log, name); return new(0) }
func b(name string, v bool) bool { log = append(log, name); return v }
func fn(name string) func(...int) int {
	log = append(log, name)
	return func(...int) int { log = append(log, name+"()"); return len(log) }
}
func arr(name string) []int      { log = append(log, name); return make([]int, 100) }
func mp(name string) map[int]int { log = append(log, name); return map[int]int{} }
func ch(name string) chan int {
	log = append(log, name)
	c := make(chan int, 3)
	c <- 1
	return c
}
func two(name string) (int, int) { log = append(log, name); return 1, 2 }

type T struct{ x, y int }

func (t T) m(int) T     { log = append(log, "m"); return t }
func tt(name string) T  { log = append(log, name); return T{} }
func pt(name string) *T { log = append(log, name); return &T{} }

func show(what string) {
	fmt.Println(what, log)
	log = nil
}

func results() (int, int, bool) { return f("r1"), <-ch("r2"), b("r3", true) && b("r4", false) }

// Package variables: by dependency, whatever the order in the file.
var va, vb, vc = vf() + vv(), vg(), sqr(vu()) + vv()

func vf() int       { f("vf"); return vc }
func vg() int       { f("vg"); return 2 }
func sqr(x int) int { f("sqr"); return x * x }
func vu() int       { f("vu"); return 3 }
func vv() int       { f("vv"); return 4 }

func main() {
	show("package")
	fmt.Println(va, vb, vc)
	// Calls, receives and binary logical operations, in lexical left-to-right order.
	arr("1")[f("2")], *p("3") = f("4"), <-ch("5")
	show("assignment")
	_ = f("1") + f("2")*f("3") - (f("4") + f("5"))
	show("arithmetic")
	_ = b("1", false) && b("2", true) || b("3", true) && b("4", true) == b("5", false)
	show("logical")
	fn("1")(f("2"), fn("3")(f("4")), f("5"))
	show("calls")
	tt("1").m(f("2")).m(f("3"))
	show("methods")
	_ = []int{f("1"), 5: f("2"), 2: f("3")}
	_ = T{y: f("4"), x: f("5")}
	show("literals")
	_ = map[int]int{f("1"): f("2")}
	show("map of one")
	_ = arr("1")[f("2") : f("3") : f("4")+50]
	show("slice")
	mp("1")[f("2")] = f("3")
	mp("4")[f("5")]++
	mp("6")[f("7")] += f("8")
	show("map assignment")
	ch("1") <- f("2")
	show("send")
	pt("1").x, pt("2").y = two("3")
	show("fields")
	var i1, i2 = f("1"), f("2")
	i1, i2 = i2, f("3")
	show("variables")
	fmt.Println(i1, i2)
	results()
	show("results")
	if x := f("1"); x < f("2") && b("3", true) {
		show("if")
	}
	switch x := f("1"); f("2") {
	case f("3"), f("4"), x + 1, f("5"):
	case f("6"):
	}
	show("switch")
	for i := range arr("1")[:f("2")] {
		f(fmt.Sprint("i", i))
	}
	show("range")
	for i := f("1") - 1; i < f("2")-1 && i < 1; i += f("3") {
	}
	show("for")
	func() {
		defer fn("1")(f("2"))
		defer fn("3")(f("4"))
		f("5")
	}()
	show("defer")
	select {
	case ch("1") <- f("2"):
	case arr("9")[f("8")] = <-make(chan int):
	}
	show("select")
	_ = min(f("1"), f("2"), f("3"))
	_ = append(arr("4"), f("5"), f("6"))
	_ = complex(float64(f("7")), float64(f("8")))
	copy(arr("9"), arr("10"))
	delete(mp("11"), f("12"))
	show("built-ins")
	// Operands of an assignment are fixed before anything is assigned.
	a := []int{1, 2, 3}
	i := 0
	i, a[i] = 1, 2
	i = 0
	i, a[i] = 2, 7
	a[0], a[0] = 1, 2
	fmt.Println(a, i)
	a[1], a[2] = 4, 5
	func() {
		defer func() { fmt.Println(recover() != nil, a) }()
		var q *int
		a[0], *q, a[1] = 8, 9, 10
	}()
	x := []int{1, 2, 3}
	i, x[i%3] = 1, 9
	x, x[0] = nil, 33
	fmt.Println(x, i)
	for i, a[i] = range a {
		break
	}
	fmt.Println(i, a)
	// Floating-point operations are not regrouped.
	big, one := 1e308, 10.0
	fmt.Println(big*one/one, big*(one/one), 0.1+0.2+0.3+(big-big), 0.1+(0.2+0.3))
}
