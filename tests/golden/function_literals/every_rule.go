package main

import "fmt"

type Op func(int, int) int

func gen[T any](x T) func() T { return func() T { return x } }

func main() {
	f := func(x, y int) int { return x + y }
	fmt.Println(f(1, 2), func(x int) int { return x * x }(5), Op(f)(3, 4))
	// Variables are shared between the literal and its surroundings, and live as long as either needs them.
	n := 0
	inc := func() int { n++; return n }
	inc()
	n += 10
	fmt.Println(inc(), n)
	mk := func() (get func() int, set func(int)) {
		x := 1
		return func() int { return x }, func(v int) { x = v }
	}
	g1, s1 := mk()
	g2, _ := mk()
	s1(42)
	fmt.Println(g1(), g2())
	// Each iteration has new variables: of a three-part for, a range, and the body.
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i *= 10; return i })
		i := i + 100
		fs = append(fs, func() int { return i })
	}
	for k, v := range []string{"a", "b"} {
		fs = append(fs, func() int { return k*1000 + len(v) })
	}
	for i := range 2 {
		fs = append(fs, func() int { i++; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
	// A loop's variable is copied at the end of an iteration, before the post statement.
	var ps []*int
	for i := 0; i < 6; i++ {
		ps = append(ps, &i)
		i++
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	var last func() int
	for i := 0; i < 2; func() { i++; last = func() int { return i } }() {
	}
	fmt.Println(last())
	var fact func(int) int
	fact = func(n int) int {
		if n < 2 {
			return 1
		}
		return n * fact(n-1)
	}
	fmt.Println(fact(10), gen("g")(), gen(3)())
	// Nested literals reach through; parameters and results can be captured too.
	r := func(a int) (sum int, undo func()) {
		sum = a
		func() {
			func() { sum += a }()
		}()
		return sum, func() { a, sum = 0, -1 }
	}
	v, undo := r(4)
	undo()
	fmt.Println(v, func() (x int) { defer func() { x++ }(); return 1 }())
	// A literal in a composite literal, a map, a channel; called in place with go and defer.
	st := struct{ f func(...int) int }{func(xs ...int) int { return len(xs) }}
	m := map[string]func() string{"k": func() string { return "v" }}
	c := make(chan func() int, 1)
	c <- func() int { return n }
	fmt.Println(st.f(1, 2), m["k"](), (<-c)(), []func() bool{func() bool { return true }}[0]())
	done := make(chan bool)
	go func(x int) { n = x; done <- true }(n + 5)
	<-done
	defer func(x int) { fmt.Println("deferred", x, n) }(n)
	n = -1
	// A switch's and an if's variables; a label and a goto do not make new ones.
	i := 0
	var hs []func() int
again:
	hs = append(hs, func() int { return i })
	if i++; i < 3 {
		goto again
	}
	fmt.Println(hs[0](), hs[2]())
	var js []func() int
	j := 0
loop:
	x := j
	js = append(js, func() int { x++; return x })
	if j++; j < 2 {
		goto loop
	}
	fmt.Println(js[0](), js[0](), js[1]())
}
