// The variables of a loop over a function: new in each iteration with :=, any operand that can be assigned with =.
package main

import "fmt"

type pair struct {
	k string
	v int
}

func words(yield func(string, int) bool) {
	_ = yield("a", 1) && yield("b", 2) && yield("c", 3)
}

func none(yield func() bool) {
	for i := 0; i < 4 && yield(); i++ {
	}
}

type seq func(yield func(int) bool)

func (s seq) twice() seq {
	return func(yield func(int) bool) { s(func(x int) bool { return yield(x * 2) }) }
}

func where(s string) *pair {
	fmt.Print("where", s, " ")
	return &pair{}
}

func main() {
	// Fewer variables than values.
	for range words {
		fmt.Print("x")
	}
	for k := range words {
		fmt.Print(k)
	}
	for _, v := range words {
		fmt.Print(v)
	}
	for _ = range words {
	}
	for _, _ = range words {
	}
	for range none {
		fmt.Print("n")
	}
	fmt.Println()
	// New variables in each iteration, captured separately; an assignment to one does not reach the next iteration.
	var fs []func() string
	for k, v := range words {
		fs = append(fs, func() string { v *= 10; return fmt.Sprint(k, v) })
		v++
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	// Existing variables keep the last values.
	var k string
	var v int
	for k, v = range words {
		if v == 2 {
			break
		}
	}
	fmt.Println(k, v)
	// Fields, elements, pointers and map elements; their operands are evaluated in each iteration.
	var p pair
	m := map[string]int{}
	arr := make([]int, 3)
	i := 0
	for p.k, arr[i] = range words {
		m[p.k] = arr[i]
		i = (i + 1) % 3
	}
	fmt.Println(p, arr, m)
	for where("k").k, where("v").v = range words {
	}
	fmt.Println()
	var a any
	for _, a = range words {
	}
	fmt.Printf("%T %v\n", a, a)
	// The range expression is evaluated once.
	get := func() seq {
		fmt.Print("once ")
		return func(yield func(int) bool) { _ = yield(1) && yield(2) }
	}
	for x := range get().twice() {
		fmt.Print(x, " ")
	}
	fmt.Println()
	// A defined function type, a literal, a field, and a conversion.
	box := struct{ it seq }{get()}
	for x := range box.it {
		fmt.Print(x, " ")
	}
	for x := range seq(func(yield func(int) bool) { yield(40) }) {
		fmt.Print(x, " ")
	}
	// The body shadows and changes variables of the function around.
	sum := 0
	for x := range get() {
		sum += x
		sum := "shadow"
		_ = sum
	}
	fmt.Println(sum)
	// The iteration goes deeper in recursion.
	var perm func(prefix string, rest int, yield func(string) bool) bool
	perm = func(prefix string, rest int, yield func(string) bool) bool {
		if rest == 0 {
			return yield(prefix)
		}
		for c := range func(y func(rune) bool) { _ = y('p') && y('q') } {
			if !perm(prefix+string(c), rest-1, yield) {
				return false
			}
		}
		return true
	}
	for s := range func(yield func(string) bool) { perm("", 3, yield) } {
		fmt.Print(s, " ")
		if s == "qpp" {
			break
		}
	}
	fmt.Println()
}
