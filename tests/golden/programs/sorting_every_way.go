package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"
)

type Emp struct {
	Name string
	Age  int
	Dept string
}
type byAge []Emp

func (b byAge) Len() int           { return len(b) }
func (b byAge) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }
func (b byAge) Less(i, j int) bool { return b[i].Age < b[j].Age }

type multi struct {
	emps []Emp
	less []func(a, b *Emp) bool
}

func (m *multi) Len() int      { return len(m.emps) }
func (m *multi) Swap(i, j int) { m.emps[i], m.emps[j] = m.emps[j], m.emps[i] }
func (m *multi) Less(i, j int) bool {
	p, q := &m.emps[i], &m.emps[j]
	for _, l := range m.less[:len(m.less)-1] {
		switch {
		case l(p, q):
			return true
		case l(q, p):
			return false
		}
	}
	return m.less[len(m.less)-1](p, q)
}

func quick[T cmp.Ordered](a []T) []T {
	if len(a) < 2 {
		return a
	}
	p := a[len(a)/2]
	var l, m, r []T
	for _, x := range a {
		switch c := cmp.Compare(x, p); {
		case c < 0:
			l = append(l, x)
		case c == 0:
			m = append(m, x)
		default:
			r = append(r, x)
		}
	}
	return slices.Concat(quick(l), m, quick(r))
}
func merge(a []int, n *int) []int {
	if len(a) <= 1 {
		return a
	}
	mid := len(a) / 2
	l, r := merge(slices.Clone(a[:mid]), n), merge(slices.Clone(a[mid:]), n)
	out := a[:0]
	for len(l) > 0 && len(r) > 0 {
		if l[0] <= r[0] {
			out, l = append(out, l[0]), l[1:]
		} else {
			*n += len(l)
			out, r = append(out, r[0]), r[1:]
		}
	}
	return append(append(out, l...), r...)
}
func heapSort(a []int) {
	sift := func(lo, hi int) {
		for root := lo; ; {
			child := 2*root + 1
			if child >= hi {
				return
			}
			if child+1 < hi && a[child] < a[child+1] {
				child++
			}
			if a[root] >= a[child] {
				return
			}
			a[root], a[child] = a[child], a[root]
			root = child
		}
	}
	for i := (len(a) - 1) / 2; i >= 0; i-- {
		sift(i, len(a))
	}
	for i := len(a) - 1; i >= 0; i-- {
		a[0], a[i] = a[i], a[0]
		sift(0, i)
	}
}

func main() {
	es := []Emp{{"Al", 30, "x"}, {"Bo", 25, "y"}, {"Cy", 30, "y"}, {"Di", 25, "x"}, {"Ed", 41, "x"}}
	sort.Sort(byAge(es))
	fmt.Println(sort.IsSorted(byAge(es)), es[4])
	sort.SliceStable(es, func(i, j int) bool { return es[i].Name < es[j].Name })
	sort.Stable(byAge(es))
	fmt.Println(es)
	sort.Sort(&multi{es, []func(a, b *Emp) bool{func(a, b *Emp) bool { return a.Dept > b.Dept }, func(a, b *Emp) bool { return a.Age < b.Age }, func(a, b *Emp) bool { return a.Name > b.Name }}})
	fmt.Println(es)
	slices.SortFunc(es, func(a, b Emp) int { return cmp.Or(-cmp.Compare(a.Age, b.Age), strings.Compare(a.Name, b.Name)) })
	fmt.Println(es)
	i, found := slices.BinarySearchFunc(es, 30, func(e Emp, t int) int { return t - e.Age })
	fmt.Println(i, found, slices.IndexFunc(es, func(e Emp) bool { return e.Name == "Di" }), slices.ContainsFunc(es, func(e Emp) bool { return e.Age > 50 }))
	fmt.Println(slices.MaxFunc(es, func(a, b Emp) int { return cmp.Compare(a.Name, b.Name) }), slices.Max([]float64{1, 3, 2}), slices.Min([]string{"b", "a"}))
	xs := []int{5, 2, 8, 1, 9, 3}
	ys := slices.Clone(xs)
	slices.Sort(ys)
	p, ok := slices.BinarySearch(ys, 8)
	fmt.Println(xs, ys, p, ok, sort.SearchInts(ys, 4), sort.Search(len(ys), func(i int) bool { return ys[i] >= 5 }), quick(xs), quick([]string{"c", "a", "b"}))
	n := 0
	fmt.Println(merge(slices.Clone(xs), &n), n)
	heapSort(xs)
	fmt.Println(xs, slices.IsSorted(xs))
	s := []int{1, 1, 2, 3, 3, 3, 4}
	fmt.Println(slices.Compact(slices.Clone(s)), slices.Insert([]int{1, 4}, 1, 2, 3), slices.Delete([]int{0, 1, 2, 3, 4}, 1, 3), slices.Replace([]int{1, 2, 3}, 0, 2, 9), slices.Index(s, 3), slices.Contains(s, 9), slices.Equal(s, s), slices.Compare([]int{1, 2}, []int{1, 3}), slices.Repeat([]int{1, 2}, 2))
	for c := range slices.Chunk(s, 3) {
		fmt.Print(c, len(c), cap(c), " ")
	}
	for i, v := range slices.Backward(s) {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	m := map[string]int{"z": 26, "a": 1, "m": 13}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)), slices.SortedFunc(maps.Keys(m), func(a, b string) int { return m[b] - m[a] }))
	m2 := maps.Clone(m)
	maps.DeleteFunc(m2, func(k string, v int) bool { return v > 20 })
	fmt.Println(m2, maps.Equal(m, m2), maps.Collect(slices.All([]string{"x", "y"})), len(m))
	maps.Copy(m2, map[string]int{"q": 17})
	maps.Insert(m2, maps.All(map[string]int{"r": 18}))
	fmt.Println(m2)
	g := slices.Grow([]int{1}, 10)
	fmt.Println(len(g), cap(g) >= 11, len(slices.Clip(g)), slices.AppendSeq([]int{0}, slices.Values(xs)))
	ss := sort.StringSlice{"b", "c", "a"}
	ss.Sort()
	sort.Sort(sort.Reverse(sort.IntSlice(xs)))
	fmt.Println(ss, ss.Search("b"), xs, sort.StringsAreSorted(ss))
	idx, fd := sort.Find(len(ss), func(i int) int { return strings.Compare("bb", ss[i]) })
	fmt.Println(idx, fd)
	f := []float64{2.5, -1, 0}
	sort.Float64s(f)
	slices.Reverse(f)
	fmt.Println(f, cmp.Less(1, 2), min(3, 1, 2), max("a", "b"), min(2.5, 1))
	groups := map[string][]Emp{}
	for _, e := range es {
		groups[e.Dept] = append(groups[e.Dept], e)
	}
	fmt.Printf("%v\n%+v\n", groups, groups["y"])
	fmt.Println(slices.MinFunc(es, func(a, b Emp) int { return a.Age - b.Age }), slices.EqualFunc([]int{1}, []string{"1"}, func(a int, b string) bool { return fmt.Sprint(a) == b }))
	func() { defer func() { fmt.Println(recover()) }(); slices.Max([]int{}) }()
	func() { defer func() { fmt.Println(recover()) }(); slices.Insert([]int{1}, 5, 1) }()
	func() { defer func() { fmt.Println(recover()) }(); for range slices.Chunk([]int{1}, 0) {} }()
	func() { defer func() { fmt.Println(recover()) }(); slices.Delete([]int{1}, 1, 0) }()
}
