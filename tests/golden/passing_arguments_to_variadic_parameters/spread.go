// Variadic parameters: nothing, many, a slice that is shared, nil, and interfaces.
package main

import "fmt"

func sum(first int, rest ...int) (n int) {
	n = first
	for _, v := range rest {
		n += v
	}
	return
}

func mutate(xs ...int) {
	for i := range xs {
		xs[i] *= 2
	}
}

func describe(args ...interface{}) string {
	return fmt.Sprintf("%d %v %v", len(args), args == nil, args)
}

func strs(sep string, parts ...string) (s string) {
	for i, p := range parts {
		if i > 0 {
			s += sep
		}
		s += p
	}
	return
}

type T struct{}

func (T) m(xs ...float64) int { return len(xs) }

func multi() (int, int, int) { return 1, 2, 3 }
func funcs(fs ...func() int) (t int) {
	for _, f := range fs {
		t += f()
	}
	return
}

func main() {
	fmt.Println(sum(1), sum(1, 2), sum(1, 2, 3, 4), sum(multi()))
	s := []int{1, 2, 3}
	mutate(s...)
	fmt.Println(s)
	mutate(s[0], s[1])
	mutate(s[1:]...)
	fmt.Println(s, sum(0, s...), sum(5, []int(nil)...))
	fmt.Println(describe(), describe(nil), describe(nil, nil), describe([]interface{}{1, "a"}...))
	fmt.Println(describe([]interface{}{1, 2}), describe([]int{1, 2}), describe(multi()))
	fmt.Println(strs(", ", "a", "b", "c"), strs("-"), strs("-", []string{"x", "y"}...))
	fmt.Println(T{}.m(), T{}.m(1, 2), T.m(T{}, 1, 2.5, 3))
	f := T{}.m
	fmt.Println(f([]float64{1, 2, 3, 4}...))
	x := 1
	fmt.Println(funcs(func() int { x++; return x }, func() int { x *= 10; return x }), x)
	g := func(pre string, n ...int) string { return fmt.Sprint(pre, len(n), n) }
	fmt.Println(g("a"), g("b", 1, 2), g("c", s...))
	fmt.Printf("%T %T\n", sum, g)
	defer func(vs ...string) { fmt.Println("deferred", vs, len(vs)) }("p", "q")
	keep := func(xs ...int) []int { return xs }
	k := keep(s...)
	k[0] = 99
	fmt.Println(s[0], keep() == nil, len(append(keep(1, 2), 3)))
}
