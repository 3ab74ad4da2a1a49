package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("iter done")
		for i := 0; i < n; i++ {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}

func pairs(xs []string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				return
			}
		}
	}
}

func find(n int) (r int, err error) {
	for x := range count(10) {
		if x == n {
			return x * 100, nil
		}
	}
	return -1, fmt.Errorf("not found %d", n)
}

func find2(n int) int {
	for x := range count(3) {
		for y := range count(3) {
			if x+y == n {
				return x*10 + y
			}
		}
	}
	return -1
}

func named(n int) (r string) {
	defer func() { r += "!" }()
	for x := range count(5) {
		r += fmt.Sprint(x)
		if x == n {
			return
		}
	}
	return "end"
}

func labels() {
outer:
	for x := range count(4) {
		for y := range count(4) {
			switch {
			case y == 1 && x == 0:
				continue outer
			case y == 2:
				break outer
			case y == 3:
				fmt.Println("never")
			}
			fmt.Println("xy", x, y)
		}
	}
}

func defers() {
	for x := range count(3) {
		defer fmt.Println("deferred", x)
	}
	fmt.Println("loop over")
}

func gotos() {
	i := 0
again:
	for x := range count(3) {
		i++
		if i == 2 {
			goto again
		}
		if i > 4 {
			goto done
		}
		fmt.Println("g", x, i)
	}
done:
	fmt.Println("done", i)
}

func zero(yield func() bool) {
	for i := 0; i < 3 && yield(); i++ {
	}
}

type Tree struct {
	l, r *Tree
	v    int
}

func (t *Tree) All() iter.Seq[int] {
	return func(yield func(int) bool) { t.push(yield) }
}
func (t *Tree) push(yield func(int) bool) bool {
	return t == nil || t.l.push(yield) && yield(t.v) && t.r.push(yield)
}

func closures() {
	var fs []func() int
	for i := range count(3) {
		fs = append(fs, func() int { i++; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
}

func panics() {
	defer func() { fmt.Println("recovered", recover()) }()
	for x := range count(3) {
		if x == 1 {
			panic("in body")
		}
	}
}

func bad() {
	defer func() { fmt.Println(recover()) }()
	for x := range func(yield func(int) bool) { yield(1); yield(2) } {
		fmt.Println(x)
		break
	}
}
func bad2() {
	var saved func(int) bool
	for x := range func(yield func(int) bool) { saved = yield; yield(1) } {
		fmt.Println(x)
	}
	defer func() { fmt.Println(recover()) }()
	saved(3)
}
func bad3() {
	defer func() { fmt.Println(recover()) }()
	for x := range func(yield func(int) bool) {
		defer func() { recover() }()
		yield(1)
	} {
		panic(x)
	}
}
func deferRecover() {
	defer func() {
		for range zero {
			if r := recover(); r != nil {
				fmt.Println("recovered in body:", r)
			}
		}
	}()
	panic("P")
}
func multi() (int, string, [2]int) {
	for x := range count(2) {
		return x, "m", [2]int{x, 7}
	}
	return 0, "", [2]int{}
}

func assign() {
	var k int
	var v string
	m := map[string]int{}
	for k, v = range pairs([]string{"a", "b"}) {
		m[v] = k
	}
	fmt.Println(k, v, m)
	var arr [3]int
	for arr[1] = range count(3) {
	}
	fmt.Println(arr)
}

func fib() iter.Seq[int] {
	return func(yield func(int) bool) {
		a, b := 0, 1
		for yield(a) {
			a, b = b, a+b
		}
	}
}

func Filter[T any](s iter.Seq[T], f func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if f(x) && !yield(x) {
				return
			}
		}
	}
}
func Map[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		s(func(x T) bool { return yield(f(x)) })
	}
}
func Take[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for x := range s {
			if !yield(x) {
				return
			}
			if i++; i == n {
				return
			}
		}
	}
}
func Zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

func main() {
	for x := range count(3) {
		fmt.Println(x)
		if x == 1 {
			break
		}
	}
	fmt.Println(find(2))
	fmt.Println(find(20))
	fmt.Println(find2(3))
	fmt.Println(named(2), named(9))
	labels()
	defers()
	gotos()
	n := 0
	for range zero {
		n++
	}
	fmt.Println(n)
	t := &Tree{&Tree{nil, nil, 1}, &Tree{nil, nil, 3}, 2}
	for v := range t.All() {
		if v == 3 {
			continue
		}
		fmt.Print(v, " ")
	}
	fmt.Println()
	closures()
	panics()
	bad()
	bad2()
	bad3()
	func() { defer func() { fmt.Println("outer", recover()) }(); deferRecover() }()
	fmt.Println(multi())
	assign()
	for x := range Take(Filter(fib(), func(i int) bool { return i%2 == 0 }), 5) {
		fmt.Print(x, " ")
	}
	fmt.Println()
	fmt.Println(slices.Collect(Map(Take(fib(), 4), func(i int) string { return fmt.Sprint("<", i, ">") })))
	for a, b := range Zip(fib(), slices.Values([]string{"a", "b", "c"})) {
		fmt.Println(a, b)
	}
	for k, v := range maps.All(map[string]int{"a": 1}) {
		fmt.Println(k, v)
	}
	for i, v := range slices.Backward([]int{1, 2, 3}) {
		fmt.Print(i, v, ";")
	}
	fmt.Println()
	func() {
		for i := range count(2) {
			func() {
				for j := range count(2) {
					if j == 1 {
						return
					}
					fmt.Println("ij", i, j)
				}
			}()
		}
	}()
}
