// Range over arrays, pointers, slices, strings, maps, channels and integers.
package main

import (
	"fmt"
	"sort"
)

type Level uint8

func slice() []int { fmt.Print("once "); return []int{1, 2, 3} }

func main() {
	for i, v := range slice() {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v*10)
		s[2] = 50
		fmt.Print(i, v, " ")
	}
	fmt.Println(s)
	for i := range s[:2] {
		s = nil
		fmt.Print(i)
	}
	fmt.Println(s == nil)
	for i, r := range "aé\xf0日" {
		fmt.Print(i, ":", string(r), " ")
	}
	fmt.Println()
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	keys, sum := []string{}, 0
	for k, v := range m {
		keys = append(keys, k)
		sum += v
	}
	sort.Strings(keys)
	fmt.Println(keys, sum)
	for k := range m {
		delete(m, k)
	}
	fmt.Println(len(m))
	c := make(chan int, 3)
	c <- 1
	c <- 2
	close(c)
	for v := range c {
		fmt.Print(v, " ")
	}
	for range c {
		fmt.Print("never")
	}
	fmt.Println()
	for i := range 3 {
		fmt.Print(i, " ")
		i += 5
	}
	for range 2 {
		fmt.Print("x ")
	}
	var lv Level = 3
	for l := range lv {
		fmt.Printf("%T%d ", l, l)
	}
	n := -5
	for range n {
		fmt.Print("never")
	}
	const k = 2
	for i := range k {
		fmt.Printf("%T ", i)
	}
	fmt.Println()
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 10
		if i == 2 {
			fmt.Print(v, " ")
		}
	}
	for i, v := range &arr {
		arr[2] = 20
		if i == 2 {
			fmt.Print(v, " ")
		}
	}
	for i := range len(arr) {
		arr[i]++
	}
	fmt.Println(arr)
	var st struct {
		i int
		v string
	}
	for st.i, st.v = range []string{"p", "q"} {
	}
	fmt.Println(st)
	var idx [2]int
	for idx[0], idx[1] = range []int{7, 8, 9} {
	}
	fmt.Println(idx)
	for _, row := range [][]int{{1}, {2, 3}, nil} {
		for _, v := range row {
			fmt.Print(v, " ")
		}
	}
	fmt.Println()
	for i, f := range []func() int{func() int { return 1 }, func() int { return 2 }} {
		fmt.Print(i+f(), " ")
	}
	for i, b := range []byte("hi") {
		fmt.Print(i, b, " ")
	}
	var nilp *[2]int
	for i := range nilp {
		fmt.Print("i", i)
	}
	for _, e := range []interface{}{1, "a", nil} {
		fmt.Print(e, " ")
	}
	fmt.Println()
}
