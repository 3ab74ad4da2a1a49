// Calls, receives and logical operators in lexical order, in every form of expression and statement; what happens before a panic.
package main

import "fmt"

var tr []string

func r[T any](n string, v T) T { tr = append(tr, n); return v }
func show()                    { fmt.Println(tr); tr = nil }

var a, b, c = f() + v(), g(), sqr(u()) + v()

func f() int        { tr = append(tr, "f"); return c }
func g() int        { tr = append(tr, "g"); return a }
func sqr(x int) int { tr = append(tr, "sqr"); return x * x }
func u() int        { tr = append(tr, "u"); return 2 }
func v() int        { tr = append(tr, "v"); return 3 }

type T struct{ a, b, c int }

func (t T) m(i int) T   { tr = append(tr, "m"); return t }
func (t *T) p(i int) *T { tr = append(tr, "p"); return t }

type S struct{ x, y any }

func two() (int, int) { tr = append(tr, "two"); return 1, 2 }

func named() (x, y int, z bool) {
	defer func() { tr = append(tr, fmt.Sprint("d", x, y, z)) }()
	return r("1", 1), r("2", 2), r("3", true) && r("4", false)
}

func gen[A, B any](f func() A, g func() B) (A, B) { return f(), g() }

func main() {
	show()
	fmt.Println(a, b, c)
	// spec example
	y := make([]int, 10)
	x := make([]int, 10)
	var ok int
	ch := make(chan int, 1)
	ch <- 4
	gg := func(z bool, i, j int) (int, int) { tr = append(tr, "g"); return i, j }
	ff := func() int { tr = append(tr, "f"); return 1 }
	h := func() bool { tr = append(tr, "h"); return true }
	i := func() int { tr = append(tr, "i"); return 2 }
	j := func() int { tr = append(tr, "j"); return 3 }
	k := func() int { tr = append(tr, "k"); return 3 }
	z := false
	_ = k
	y[ff()], ok = gg(z || h(), i()+x[j()], <-ch)
	show()
	fmt.Println(ok, y)
	q := S{r("x", any(1)), r("y", any(2))}
	q = S{y: r[any]("y", 1), x: r[any]("x", 1)}
	_ = q
	show()
	_ = [...]int{2: r("2", 1), 0: r("0", 1), r("1", 1)}
	show()
	_ = map[string][]int{r("k1", "a"): {r("v1", 1)}, r("k2", "b"): {r("v2", 1), r("v3", 1)}}
	show()
	_ = map[[2]int]T{{r("a", 1), r("b", 2)}: {a: r("c", 1), c: r("d", 2)}}
	show()
	T{r("1", 1), 2, 3}.m(r("2", 1)).m(r("3", 1))
	show()
	(&T{a: r("1", 1)}).p(r("2", 1)).p(r("3", 1)).m(r("4", 1))
	show()
	T.m(r("1", T{}), r("2", 2))
	show()
	_ = r("a", 1) < r("b", 2) && r("c", 2) == r("d", 2) || r("e", true)
	show()
	_ = r("a", 1)<<r("b", 2) + r("c", 3)*r("d", 4) - r("e", 5)
	show()
	_ = r("a", []int{1, 2, 3})[r("b", 0):r("c", 1):r("d", 2)]
	show()
	fmt.Sprint(r("a", 1), r("b", 2), <-r("c", func() chan int { c := make(chan int, 1); c <- 1; return c }()), r("d", 4))
	show()
	named()
	show()
	r("m", map[int]int{})[r("k", 1)], r("s", y)[r("i", 1)], *r("p", new(1)) = r("v1", 1), r("v2", 2), r("v3", 3)
	show()
	r("m", map[int]int{})[r("k", 1)], r("s", &T{}).a = two()
	show()
	r("s", y)[r("i", 2)] += r("v", 5)
	r("s", y)[r("i", 2)] <<= r("v", 5)
	r("s", y)[r("i", 2)]++
	show()
	gen(func() int { return r("A", 1) }, func() string { return r("B", "x") })
	show()
	func(a ...int) {}(r("1", 1), r("2", 2), r("3", 3))
	show()
	r("f", func(a, b int) func(int) { return func(int) {} })(r("1", 1), r("2", 2))(r("3", 3))
	show()
	go r("f", func(int) {})(r("1", 1))
	show()
	defer r("f", func(int) {})(r("1", 1))
	show()
	if a, b := r("a", 1), r("b", 2); a == r("c", 1) && b == r("d", 1) || r("e", false) {
	}
	show()
	for i := range r("a", 3) {
		_ = i
	}
	for y[r("i", 0)], x[r("j", 1)] = range r("r", []int{1, 2}) {
	}
	show()
	switch r("t", any(2)) {
	case r("1", any(1)), r("2", any(2)), r("3", any(3)):
	}
	show()
	select {
	case r("c1", make(chan int)) <- r("v1", 1):
	case y[r("never", 1)] = <-r("c2", make(chan int)):
	default:
	}
	show()
	_ = any(r("a", 1)).(int) + any(r("b", 2)).(int)
	_, _ = any(r("c", 1)).(string)
	show()
	func() {
		defer func() { recover(); show() }()
		_ = r("a", []int{})[r("b", 5)] + r("c", 1)
	}()
	func() {
		defer func() { recover(); show() }()
		r("a", []int{})[r("b", 5)] = r("c", 1)
	}()
	func() {
		defer func() { recover(); show() }()
		var np *T
		r("a", np).a = r("c", 1)
	}()
	func() {
		defer func() { recover(); show() }()
		var np *T
		r("a", np).m(r("c", 1))
	}()
	func() {
		defer func() { recover(); show() }()
		_ = r("a", 1) / r("b", 0) * r("c", 1)
	}()
	func() {
		defer func() { recover(); show() }()
		var nf func(int)
		r("f", nf)(r("c", 1))
	}()
	func() {
		defer func() { recover(); show() }()
		_ = append(r("a", []int{}), r("b", 1), r("c", []int{})[r("d", 2)], r("e", 3))
	}()
	func() {
		defer func() { recover(); show() }()
		y[r("a", 1)], r("n", map[int]int(nil))[r("b", 1)], y[r("c", 2)] = r("d", 100), r("e", 2), r("f", 300)
	}()
	fmt.Println(y[1], y[2])
	_ = max(r("a", 1), r("b", 2), r("c", 3)) + min(r("d", 1), 5, r("e", 3))
	_ = complex(r("f", 1.0), r("g", 2.0))
	copy(r("d", y), r("s", x))
	delete(r("m", map[int]int{}), r("k", 1))
	_ = new(r("new", 1))
	_ = len(r("len", y)) + cap(r("cap", y))
	clear(r("clear", []int{}))
	show()
	m := map[string]int{}
	m[r("k", "a")] = len(m) + r("v", 1)
	fmt.Println(m, tr)
	tr = nil
	big, one := 1e308, 10.0
	fmt.Println(big*one/one, big*(one/one), 0.1+0.2+0.3, 0.1+(0.2+0.3), (0.1+one)-one, 0.1+(one-one))
	aa := 1
	arr := []int{aa, func() int { aa++; return aa }(), aa}
	fmt.Println(len(arr), arr[1])
	var s []int
	s = append(s, len(s), func() int { s = append(s, 9); return 1 }(), len(s))
	fmt.Println(len(s))
}
