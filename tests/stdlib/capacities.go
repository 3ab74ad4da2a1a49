// The capacities of what the library makes, where they follow from its work.
package main

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
)

func main() {
	word := func(r rune) bool { return r == '-' }
	fmt.Println(cap(strings.Split("a,b,c,d,e", ",")), cap(strings.Fields(" a b c ")), cap(strings.FieldsFunc("a-b-c", word)))
	fmt.Println(cap(bytes.Split([]byte("a,b,c"), []byte(","))), cap(bytes.FieldsFunc([]byte("a-b-c"), word)))
	m := map[int]int{1: 1, 2: 2, 3: 3, 4: 4, 5: 5}
	fmt.Println(cap(slices.Collect(maps.Keys(m))), cap(slices.Sorted(maps.Keys(m))))
	fmt.Println(cap(slices.Insert([]int{1, 2}, 1, 9)), cap(slices.Insert([]int{1, 2, 3, 4, 5}, 0, 9, 8)))
	fmt.Println(cap(slices.Grow([]int{1, 2}, 5)), cap(slices.Concat([]int{1}, []int{2, 3})), cap(slices.Repeat([]int{1, 2, 3}, 2)))
	var b strings.Builder
	for i := range 5 {
		b.WriteString("hello")
		fmt.Print(b.Len(), "/", b.Cap(), " ")
		if i == 3 {
			b.Grow(100)
		}
	}
	fmt.Println()
	parts := [][]byte{[]byte("a"), []byte("b"), []byte("cde")}
	fmt.Println(cap(bytes.Join(parts, []byte(", "))), cap(bytes.Join(parts[:1], nil)), cap(bytes.Join(nil, nil)))
}
