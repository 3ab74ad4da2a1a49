package main

import "fmt"

type Str string
type Idx uint8
type PA *[3]int

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
	fmt.Println(name, "fine")
}

func at[T []string | [3]string](x T, i int) string               { return x[i] }
func set[T []int | *[3]int](x T, i int, e int)                   { x[i] = e }
func byteAt[T ~string | ~[]byte](x T, i int) byte                { return x[i] }
func lookup[M ~map[K]V, K comparable, V any](m M, k K) (V, bool) { v, ok := m[k]; return v, ok }
func ptr[P *[3]int](p P) int                                     { return p[1] }

func main() {
	a := [3]int{1, 2, 3}
	p := &a
	var pa PA = p
	s := a[:]
	str := Str("héllo")
	m := map[string][]int{"a": {1}}
	// Any integer type, or an untyped constant that an int can represent.
	fmt.Println(a[Idx(1)], a[uint64(2)], a[int8(0)], a[1.0], a['\x01'], a[2+0i], p[1], (*p)[1], pa[2], s[uintptr(1)], str[1], str[2], "const"[2])
	p[0], pa[1], s[2] = 10, 20, 30
	a[0]++
	fmt.Println(a)
	// The element of an addressable array, and any slice's, is addressable; a map's is not, but may be assigned.
	e, e2 := &a[1], &s[2]
	*e, *e2 = -1, -2
	m["b"] = append(m["b"], 5, 6)
	m["b"][1] = 7
	mm := map[string]int{}
	mm["x"]++
	mm["x"] += 4
	mm["y"] |= 3
	fmt.Println(a, m, mm, [3]int{7, 8, 9}[1], func() [2]string { return [2]string{"u", "v"} }()[1], []int{4, 5}[0])
	// A missing key, or a nil map, gives the zero value.
	var nm map[string]struct{ x int }
	v, ok := nm["q"]
	fmt.Println(m["none"] == nil, nm["q"].x, v, ok)
	var okT interface{}
	var okB Bool
	_, okB = mm["x"]
	_, okT = mm["none"]
	fmt.Println(okB, okT)
	ai := map[any]string{1: "int", 1.5: "float", "s": "string", [1]int{1}: "array", nil: "nil", struct{ x int }{1}: "struct"}
	fmt.Println(ai[1], ai[1.5], ai["s"], ai[[1]int{1}], ai[nil], ai[struct{ x int }{1}], ai[int8(1)] == "")
	// Type parameters: an index works if it works for all types of the set.
	fmt.Println(at([]string{"a", "b"}, 1), at([3]string{"x", "y", "z"}, 2), byteAt("xyz", 1), byteAt([]byte{65, 66}, 0), ptr(&a))
	set(s, 0, 77)
	set(&a, 1, 78)
	fmt.Println(a)
	fmt.Println(lookup(mm, "x"))
	fmt.Println(lookup(mm, "zz"))
	i, big, neg := 3, uint64(1<<63), -1
	try("array", func() { _ = a[i] })
	try("pointer", func() { _ = p[i] })
	try("slice", func() { _ = s[i] })
	try("negative", func() { _ = s[neg] })
	try("huge", func() { _ = s[big] })
	try("string", func() { _ = str[i+3] })
	try("nil slice", func() { _ = []int(nil)[0] })
	try("nil pointer", func() { _ = (*[3]int)(nil)[0] })
	try("nil map store", func() { nm["q"] = struct{ x int }{} })
	try("nil map read", func() { _ = nm["q"] })
	try("unhashable", func() { _ = ai[[]int{1}] })
	try("unhashable inside", func() { ai[[1]any{func() {}}] = "" })
	try("small index type", func() { x := Idx(200); _ = a[x] })
}

type Bool bool
