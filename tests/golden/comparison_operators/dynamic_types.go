// Spec: Comparison operators. Interfaces compare their types before their values; only equal types that are not
// comparable panic, and structs and arrays stop at the first difference.
package main

import "fmt"

type notComparable struct{ f func() }

func (notComparable) M() {}

type comparable1 struct{ x int }

func (comparable1) M() {}

type generic[T any] struct {
	v T
	w any
}

func equal[T comparable](a, b T) bool { return a == b }

func distinct[K comparable](keys ...K) int {
	m := map[K]bool{}
	for _, k := range keys {
		m[k] = true
	}
	return len(m)
}

func report(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	report("slices", func() {
		var x, y any = []int{}, []int{}
		fmt.Println(x == 1, x == nil, y == "a")
		_ = x == y
	})
	report("interfaces with methods", func() {
		var i interface{ M() } = notComparable{}
		fmt.Println(i == comparable1{1}, i == nil)
		_ = i == i
	})
	report("arrays", func() {
		fmt.Println([2]any{1, []int{}} == [2]any{2, []int{}})
		_ = [2]any{1, []int{}} == [2]any{1, []int{}}
	})
	report("generic structs", func() {
		x := generic[any]{1, func() {}}
		fmt.Println(x == generic[any]{2, nil})
		_ = x == x
	})
	report("type arguments", func() { equal[any](map[int]int{}, map[int]int{}) })
	report("keys", func() { distinct[any](1, 1, []int{}) })
	report("switch", func() {
		var x any = map[int]int{}
		switch x {
		case 1, "a", nil:
		case x:
		}
	})
	fmt.Println(distinct[any](1, 1.0, int8(1), "1", nil, nil, [1]int{1}, [1]int{1}, comparable1{1}))
	fmt.Println(equal[any](1, 1), equal[any](1, 1.0), equal[error](nil, nil), equal([2]any{1, "a"}, [2]any{1, "a"}))
}
