// range over every type: what is evaluated once, what is copied, the types of the variables, changes while iterating.
package main

import (
	"fmt"
	"maps"
	"slices"
)

type Str string
type Bytes []byte
type Arr [3]int
type Ptr *[3]int
type Map map[Str]int
type Chan <-chan rune
type Int int8
type Seq func(func(Int) bool)

func once[T any](x T, s string) T { fmt.Print(s, " "); return x }

func total[S ~[]E, E int | float64](s S) (t E) {
	for _, v := range s {
		t += v
	}
	return
}

func keys[M ~map[K]V, K comparable, V any](m M) int {
	n := 0
	for range m {
		n++
	}
	return n
}

func upTo[N ~int8](n N) (out []N) {
	for i := range n {
		out = append(out, i)
	}
	return
}

func runes[S ~string](s S) (n int) {
	for range s {
		n++
	}
	return
}

func main() {
	// Arrays: the array is copied if the second variable is used, and not evaluated if at most one is and its length is constant.
	a := Arr{1, 2, 3}
	for i, v := range a {
		a[2] = 10
		if i == 2 {
			fmt.Print("copy ", v, " ")
		}
	}
	calls := 0
	f := func() Arr { calls++; return a }
	for range f() {
	}
	for i := range len(f()) {
		_ = i
	}
	fmt.Println("calls", calls)
	// A pointer to an array, defined or not, and a slice of it: not copied.
	var p Ptr = (*[3]int)(&a)
	for i, v := range p {
		p[2] = i * 100
		fmt.Print(v, " ")
	}
	for i, v := range a[:] {
		a[2] = i * 1000
		fmt.Print(v, " ")
	}
	var none *[4]int
	for i := range none {
		fmt.Print("n", i, " ")
	}
	for range none {
		fmt.Print("r")
	}
	fmt.Println()
	// Slices: length taken once; later growth and shrinking of the variable do not matter.
	s := []int{1, 2, 3}
	for i, v := range once(s, "once") {
		s = s[:1]
		s = append(s, 50)
		fmt.Print(i, v, " ")
	}
	for range []int(nil) {
		fmt.Print("never")
	}
	type point struct{ x, y int }
	ps := []point{{1, 2}, {3, 4}}
	for _, q := range ps {
		q.x = 99
	}
	for i := range ps {
		ps[i].y *= 10
	}
	fmt.Println(ps)
	// Strings: byte positions and code points; bad bytes give U+FFFD and one step.
	for i, r := range Str("aé\xff日\xed\xa0\x80😀") {
		fmt.Printf("%d:%U ", i, r)
	}
	for i := range "日本" {
		fmt.Print(i, " ")
	}
	str := "ab"
	for _, r := range str {
		str = "changed"
		fmt.Printf("%c%T ", r, r)
	}
	for _, b := range []byte(str)[:2] {
		fmt.Printf("%d%T ", b, b)
	}
	for i, r := range []rune("é!") {
		fmt.Print(i, string(r), " ")
	}
	fmt.Println(runes("日本語"), runes(Str("")))
	// Maps: each entry once; removed ones do not come, added ones may; nil maps are empty.
	m := Map{"a": 1, "b": 2, "c": 3, "d": 4}
	seen := map[Str]int{}
	for k, v := range m {
		seen[k] = v
		for other := range m {
			if other != k {
				delete(m, other)
			}
		}
	}
	fmt.Println(len(seen), len(m), keys(Map(nil)))
	for k := range m {
		m[k+"x"] = 1
		delete(m, k)
		if len(m) > 100 {
			break
		}
		clear(m)
	}
	fmt.Println(len(m))
	n := 0
	for range map[float64]int{1: 1, 2: 2} {
		n++
	}
	sorted := slices.Sorted(maps.Keys(Map{"z": 1, "y": 2}))
	fmt.Println(n, sorted)
	// Channels: until closed; the channel is evaluated once.
	c := make(chan rune, 3)
	c <- 'x'
	c <- 'y'
	close(c)
	for r := range once(Chan(c), "channel") {
		c = nil
		fmt.Print(string(r), " ")
	}
	fmt.Println()
}

func init() {
	// Integers: 0 to n-1, of n's type; n evaluated once; constants take the variable's type or int.
	var k Int = 3
	for i := range k {
		k = 100
		fmt.Printf("%T%d ", i, i)
	}
	for i := range once(2, "two") {
		fmt.Print(i, " ")
		i = 50
	}
	var u uint8
	for u = range 200 {
	}
	fmt.Print(u, " ")
	for i := range 'c' - 'a' {
		fmt.Printf("%T ", i)
	}
	const big = 1 << 3
	cnt := 0
	for range big {
		cnt++
	}
	for range -5 {
		cnt = -1
	}
	for range int64(0) {
		cnt = -1
	}
	var j int64
	for j = range int64(4) {
		j += 10
	}
	fmt.Println(cnt, j, upTo(Int(2)), upTo(int8(-1)))
	// Functions.
	seq := Seq(func(yield func(Int) bool) { _ = yield(1) && yield(2) })
	for i := range once(seq, "seq") {
		fmt.Printf("%T%d ", i, i)
	}
	fmt.Println(total([]float64{1, 2.5}), total([]int{}))
	// The left operands with =: evaluated in each iteration, index before the assignment.
	var arr [4]int
	idx := 0
	next := func() int { idx++; return idx - 1 }
	for arr[next()] = range 3 {
	}
	fmt.Print(arr, idx, " ")
	var x struct{ i, v int }
	for x.i, x.v = range []int{7, 8} {
	}
	px := &x
	for px.i, (*px).v = range []int{5} {
	}
	mm := map[string]any{}
	for mm["k"], mm["v"] = range "é" {
	}
	i, w := 0, []int{9, 9, 9}
	for i, w[i] = range []int{1, 2, 3} {
	}
	fmt.Println(x, mm, i, w)
	// Each iteration has its own variables with :=, one set for all with =.
	var fs []func() int
	for i, v := range []int{10, 20} {
		fs = append(fs, func() int { i++; return i + v })
	}
	var shared int
	for shared = range 3 {
		fs = append(fs, func() int { return shared })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	// The range expression's scope is outside the body's.
	v := []int{1, 2}
	for _, v := range v {
		v := v * 2
		fmt.Print(v, " ")
	}
	fmt.Println(v)
}
