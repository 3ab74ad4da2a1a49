// golden: no-stress
package main

import (
	"fmt"
	"sort"
)

type kv struct{ k, v int }
type byK []kv

func (b byK) Len() int           { return len(b) }
func (b byK) Less(i, j int) bool { return b[i].k < b[j].k }
func (b byK) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func gen(n, mod, kind int) []kv {
	x := make([]kv, n)
	seed := uint32(n*31 + mod*7 + kind)
	for i := range x {
		seed = seed*1664525 + 1013904223
		switch kind {
		case 0:
			x[i] = kv{int(seed>>8) % mod, i}
		case 1:
			x[i] = kv{i * mod / n, i}
		case 2:
			x[i] = kv{(n - i) * mod / n, i}
		case 3:
			x[i] = kv{(i % 2) * i * mod / n, i}
		case 4:
			x[i] = kv{i * mod / n, i}
			if seed>>8%50 == 0 {
				x[i].k = int(seed>>8) % mod
			}
		}
	}
	return x
}
func main() {
	for _, n := range []int{0, 1, 2, 5, 12, 13, 20, 49, 50, 51, 100, 300, 1000} {
		for _, mod := range []int{1, 2, 5, 20, 1000} {
			for kind := 0; kind < 5; kind++ {
				a, b, c, d := gen(n, mod, kind), gen(n, mod, kind), gen(n, mod, kind), gen(n, mod, kind)
				sort.Sort(byK(a))
				sort.Slice(b, func(i, j int) bool { return b[i].k < b[j].k })
				sort.Stable(byK(c))
				sort.SliceStable(d, func(i, j int) bool { return d[i].k < d[j].k })
				h := uint64(0)
				for i := range a {
					h = h*31 + uint64(a[i].v)
					h = h*31 + uint64(b[i].v)
					h = h*31 + uint64(c[i].v)
					h = h*31 + uint64(d[i].v)
				}
				fmt.Println(n, mod, kind, h)
			}
		}
	}
}
