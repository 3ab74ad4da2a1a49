// sort: Ints, Strings, Float64s, Slice, SliceStable, Sort, Stable, Reverse, Search.
package main

import (
	"fmt"
	"sort"
)

type Person struct {
	Name string
	Age  int
}
type ByAge []Person

func (a ByAge) Len() int           { return len(a) }
func (a ByAge) Swap(i, j int)      { a[i], a[j] = a[j], a[i] }
func (a ByAge) Less(i, j int) bool { return a[i].Age < a[j].Age }

type multi struct {
	sort.Interface
	calls *int
}

func (m multi) Less(i, j int) bool { *m.calls++; return m.Interface.Less(i, j) }

func main() {
	x := []int{5, 2, 8, 1, 9, 3, -4, 7, 0, 6, 2}
	sort.Ints(x)
	fmt.Println(x, sort.IntsAreSorted(x), sort.SearchInts(x, 7), sort.SearchInts(x, 100))
	s := []string{"pear", "Apple", "fig", "apple", ""}
	sort.Strings(s)
	fmt.Printf("%q %d\n", s, sort.SearchStrings(s, "fig"))
	f := []float64{2.5, -1, 1e10, 0.1}
	sort.Float64s(f)
	fmt.Println(f)
	people := []Person{{"A", 30}, {"B", 25}, {"C", 30}, {"D", 25}, {"E", 20}}
	st := append([]Person(nil), people...)
	sort.SliceStable(st, func(i, j int) bool { return st[i].Age < st[j].Age })
	fmt.Println(st)
	sort.Stable(ByAge(people))
	fmt.Println(people)
	sort.Sort(sort.Reverse(ByAge(people)))
	for i := 1; i < len(people); i++ {
		if people[i-1].Age < people[i].Age {
			fmt.Println("wrong")
		}
	}
	sort.Slice(people, func(i, j int) bool {
		if people[i].Age != people[j].Age {
			return people[i].Age > people[j].Age
		}
		return people[i].Name > people[j].Name
	})
	fmt.Println(people)
	sort.Sort(sort.Reverse(sort.IntSlice(x)))
	fmt.Println(x)
	i := sort.Search(100, func(i int) bool { return i*i >= 50 })
	fmt.Println(i, sort.Search(5, func(int) bool { return false }))
	calls := 0
	sort.Sort(multi{ByAge(people), &calls})
	fmt.Println(calls > 3, sort.IsSorted(ByAge(people)))
	big := make([]int, 3000)
	v := uint32(1)
	for i := range big {
		v = v*1664525 + 1013904223
		big[i] = int(v >> 16)
	}
	sort.Slice(big, func(i, j int) bool { return big[i] < big[j] })
	ok := true
	for i := 1; i < len(big); i++ {
		ok = ok && big[i-1] <= big[i]
	}
	fmt.Println(ok, big[0] <= big[2999])
	sort.Slice([]int(nil), func(i, j int) bool { return false })
	arrs := [][2]string{{"b", "1"}, {"a", "2"}}
	sort.Slice(arrs, func(i, j int) bool { return arrs[i][0] < arrs[j][0] })
	fmt.Println(arrs, sort.StringSlice(s).Len())
	defer func() { fmt.Println(recover()) }()
	sort.Slice(big, func(i, j int) bool { panic("in less") })
}
