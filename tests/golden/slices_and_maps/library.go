package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

type P struct {
	name string
	age  int
}
type E1 struct{ c int }

func (e *E1) Error() string { return fmt.Sprint("e", e.c) }

type ints []int

func main() {
	xs := []int{3, 1, 2}
	slices.Sort(xs)
	fmt.Println(xs, slices.Contains(xs, 2), slices.Index(xs, 3), slices.Max(xs), slices.Min(xs))
	ys := ints{5, 4, 9, 1}
	slices.Sort(ys)
	slices.Reverse(ys)
	fmt.Println(ys)
	ps := []P{{"a", 3}, {"b", 1}, {"c", 3}, {"d", 2}}
	slices.SortFunc(ps, func(a, b P) int { return cmp.Or(cmp.Compare(a.age, b.age), strings.Compare(a.name, b.name)) })
	fmt.Println(ps)
	slices.SortStableFunc(ps, func(a, b P) int { return -cmp.Compare(a.age, b.age) })
	fmt.Println(ps)
	i, ok := slices.BinarySearch(xs, 2)
	fmt.Println(i, ok)
	fmt.Println(slices.Insert([]int{1, 2, 3}, 1, 8, 9), slices.Delete([]int{1, 2, 3, 4}, 1, 3), slices.Compact([]int{1, 1, 2, 2, 1}), slices.Equal(xs, []int{1, 2, 3}))
	fmt.Println(slices.Concat([]int{1}, []int{2, 3}), slices.Repeat([]string{"x"}, 3), slices.Clone(ys), slices.Replace([]int{1, 2, 3}, 0, 2, 7))
	fmt.Println(slices.IndexFunc(ps, func(p P) bool { return p.name == "d" }), slices.MaxFunc(ps, func(a, b P) int { return cmp.Compare(a.age, b.age) }))
	m := map[string]int{"x": 1, "y": 2}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Collect(slices.Values(xs)), maps.Equal(m, maps.Clone(m)))
	fmt.Println(slices.Collect(slices.Chunk(xs, 2)))
	next, stop := iter.Pull(slices.Values([]string{"p", "q"}))
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println(next())
	stop()
	var p atomic.Pointer[P]
	fmt.Println(p.Load() == nil, p.CompareAndSwap(nil, &ps[0]), p.Load().name)
	v := sync.OnceValue(func() int { fmt.Println("once"); return 7 })
	fmt.Println(v(), v())
	err := fmt.Errorf("wrap: %w", &E1{4})
	e, ok := errors.AsType[*E1](err)
	fmt.Println(e.c, ok)
	fmt.Println(cmp.Compare("a", "b"), cmp.Less(2, 1))
	big := make([]int, 1000)
	for i := range big {
		big[i] = (i * 7919) % 1009
	}
	bp := make([]P, 1000)
	for i := range bp {
		bp[i] = P{fmt.Sprint(i), big[i] % 10}
	}
	slices.SortFunc(bp, func(a, b P) int { return a.age - b.age })
	fmt.Println(bp[:5], bp[500:505], bp[995:])
}
