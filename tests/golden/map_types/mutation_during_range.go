// Entries removed during a range are not produced; the sum of what is seen is fixed.
package main

import (
	"fmt"
	"sort"
)

func main() {
	m := map[int]int{}
	for i := range 1000 {
		m[i] = i * i
	}
	seen := 0
	for k := range m {
		delete(m, k)
		seen++
	}
	fmt.Println(seen, len(m))
	for i := range 50 {
		m[i] = 1
	}
	n := 0
	for k := range m {
		for j := range 50 {
			if j != k {
				delete(m, j)
			}
		}
		n++
	}
	fmt.Println(n, len(m))
	for i := range 10 {
		m[i] = i
	}
	for k := range m {
		m[k] = m[k] * 2
	}
	keys := []int{}
	for k, v := range m {
		if k < 10 {
			keys = append(keys, v)
		}
	}
	sort.Ints(keys)
	fmt.Println(keys)
	grow := map[int]bool{1: true}
	steps := 0
	for k := range grow {
		steps++
		if steps > 10000 {
			break
		}
		if k < 100 {
			grow[k+1000] = true
		}
	}
	fmt.Println(steps >= 1, steps <= 2, len(grow))
	orders := map[string]bool{}
	for range 200 {
		s := ""
		for k := range map[int]bool{1: true, 2: true, 3: true, 4: true} {
			s += fmt.Sprint(k)
		}
		orders[s] = true
	}
	for s := range orders {
		if len(s) != 4 {
			fmt.Println("wrong", s)
		}
	}
	big := make(map[string]int)
	for i := range 5000 {
		big[fmt.Sprintf("key%d", i)] = i
	}
	for i := 0; i < 5000; i += 2 {
		delete(big, fmt.Sprintf("key%d", i))
	}
	sum := 0
	for _, v := range big {
		sum += v
	}
	fmt.Println(len(big), sum)
}
