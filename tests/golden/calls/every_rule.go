package main

import (
	"fmt"
	"math"
)

type Point struct{ x, y float64 }

func (p *Point) Scale(f float64) *Point { p.x *= f; p.y *= f; return p }
func (p Point) Abs() float64            { return math.Hypot(p.x, p.y) }

func split(s string, pos int) (string, string) { return s[0:pos], s[pos:] }
func join(s, t string) string                  { return s + t }
func three() (int, string, error)              { return 1, "x", nil }
func take(n int, rest ...any) string           { return fmt.Sprint(n, len(rest), rest) }
func greeting(prefix string, who ...string) string {
	return fmt.Sprint(prefix, len(who), who == nil, who)
}
func nothing()                  {}
func spread[T any](xs ...T) []T { return xs }
func named() (a, b int) {
	defer func() { a *= 2 }()
	a, b = 1, 2
	return b, a
}
func fact(n uint64) uint64 {
	if n < 2 {
		return 1
	}
	return n * fact(n-1)
}

type Op func(...int) int

func (o Op) Twice(xs ...int) int { return o(xs...) * 2 }

type Strs []string

func main() {
	fmt.Println(math.Atan2(0, 1), (&Point{1, 1}).Scale(3).Scale(2).Abs() > 8, join(split("value", len("value")/2)))
	// The results of one call as all the arguments of another, the last ones variadic.
	fmt.Println(three())
	fmt.Println(take(three()))
	fmt.Println(named())
	fmt.Println(greeting(split("ab", 1)))
	// Variadic: no argument gives nil, a slice passed with ... is shared, not copied.
	fmt.Println(greeting("nobody"), greeting("hello:", "Joe", "Anna"), greeting("x", []string{}...), greeting("s", Strs{"James", "Jasmine"}...), greeting("n", nil...))
	s := []int{1, 2, 3}
	func(xs ...int) { xs[0] = 100 }(s...)
	func(xs ...int) { xs[1] = 100 }(s[0], s[1])
	fmt.Println(s, len(spread[any]()), spread(1, 2.5), spread([]string{"q"}...))
	t := spread(s...)
	t[2] = 7
	fmt.Println(s, Op(func(xs ...int) int { return len(xs) }).Twice(1, 2, 3))
	// Arguments are evaluated in the usual order, and copied.
	arr := [2]int{1, 2}
	func(a [2]int, p *[2]int) { a[0] = 9; p[1] = 9 }(arr, &arr)
	fmt.Println(arr)
	order := func(s string) func(...string) string {
		fmt.Print("f:", s, " ")
		return func(xs ...string) string { return fmt.Sprint(s, xs) }
	}
	arg := func(s string) string { fmt.Print("a:", s, " "); return s }
	fmt.Println(order("1")(arg("2"), arg("3")))
	// The function value and the arguments are evaluated before the call; parameters are new variables each time.
	f := func(n int) func() int { return func() int { n++; return n } }
	g, h := f(1), f(10)
	fmt.Println(g(), g(), h(), g())
	fn := func() { fmt.Println("old") }
	func(x any) { fn() }(func() any { fn = func() { fmt.Println("new") }; return nil }())
	fmt.Println(fact(20), func(int, string) string { return "unnamed" }(1, ""), func(_ int, _ string) string { return "blank" }(1, ""))
	nothing()
	(nothing)()
	defer func() { fmt.Println(recover()) }()
	var nilf func(int) int
	fmt.Println(nilf(func() int { fmt.Println("argument first"); return 1 }()))
}
