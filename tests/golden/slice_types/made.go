// make gives a slice of a new array; slices share the storage of their array, arrays share none.
package main

import "fmt"

func describe(s []int) string { return fmt.Sprint(len(s), cap(s), s == nil) }

func main() {
	a, b := make([]int, 50, 100), new([100]int)[0:50]
	fmt.Println(describe(a), describe(b), fmt.Sprint(a) == fmt.Sprint(b), len(a[:100]))
	c, d := make([]int, 2), make([]int, 2)
	c[0] = 1
	fmt.Println(c, d, describe(make([]int, 0)), describe(nil), describe([]int{}))
	// Slices of one array, and of slices of it; the index in a slice is less than in the array.
	array := [6]int{0, 1, 2, 3, 4, 5}
	other := array
	s := array[2:4]
	t := s[1:4]
	s[1], t[2] = 30, 50
	fmt.Println(array, other, s, t, len(t), cap(t), &s[1] == &array[3], &t[0] == &s[1])
	// What lies between length and capacity is reached by slicing.
	u := s[:cap(s)]
	u[3] = 500
	fmt.Println(u, array, describe(s[2:2]), describe(array[6:]))
	// Its length may change, its array stays until append needs another.
	s = append(s, 41)
	fmt.Println(array, len(s))
	s = append(s, 51, 61)
	s[0] = -2
	fmt.Println(array, s)
	// Inner slices are made one by one, and have lengths of their own.
	rows := make([][]int, 3)
	fmt.Println(rows[1] == nil, len(rows[1]))
	for i := range rows {
		rows[i] = make([]int, i)
	}
	arrays := [2][]string{{"x"}, {"y", "z"}}
	fmt.Println(rows, len(rows[0]), len(rows[2]), len(arrays[0]), len(arrays[1]))
	n := 3
	defer func() { fmt.Println(recover()) }()
	fmt.Println(s[:n], s[len(s)-1], s[n+len(s)])
}
