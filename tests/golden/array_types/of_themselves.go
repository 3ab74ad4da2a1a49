// Types that come back to themselves through pointers, functions, slices; lengths; arrays of nothing.
package main

import (
	"fmt"
	"unsafe"
)

type (
	ByPointer  [2]*ByPointer
	ByFunction [2]func() ByFunction
	BySlice    [2]struct{ f []BySlice }
	ByMap      [1]map[string]ByMap
	ByChannel  [1]chan ByChannel
	ByMethod   [1]interface{ Next() ByMethod }
	ByLength   [len(Fixed{}.names)]int
	Fixed      struct {
		next  *ByLength
		names [3]string
	}
	InStruct    struct{ f *InStruct }
	InFunc      struct{ f func() InFunc }
	InArray     struct{ f [10][]InArray }
	InGeneric   struct{ f List[InGeneric] }
	List[T any] []T
)

type step int

func (s step) Next() ByMethod { return ByMethod{s + 1} }

const N = 2

type Matrix [N + 1][2 * N]float64

func main() {
	a := ByPointer{}
	a[0], a[1] = &a, &ByPointer{&a, nil}
	fmt.Println(a[0][0][1][0] == &a, a[1][1] == nil, len(a))
	var f ByFunction
	f[1] = func() ByFunction { return f }
	fmt.Println(f[1]()[1]()[0] == nil)
	s := BySlice{{[]BySlice{{}, {1: {[]BySlice{{}}}}}}}
	fmt.Println(len(s[0].f), len(s[0].f[1][1].f), s[1].f == nil)
	m := ByMap{{"a": {{"b": {}}}}}
	fmt.Println(m, m[0]["a"][0]["b"][0] == nil)
	c := ByChannel{make(chan ByChannel, 1)}
	c[0] <- c
	fmt.Println(<-c[0] == c)
	var n ByMethod
	n[0] = step(0)
	fmt.Println(n[0].Next()[0].Next()[0], len(ByLength{}))
	fmt.Println(InStruct{&InStruct{}}.f.f == nil, InFunc{}.f == nil, len(InArray{[10][]InArray{3: {{}, {}}}}.f[3]), len(InGeneric{List[InGeneric]{{}, {}}}.f))
	// An array of arrays is of one dimension; its elements are addressed one by one.
	var x Matrix
	var y [3][4]float64 = x
	var z [3]([4]float64) = y
	z[1][2], y[2] = 5, z[1]
	row := &z[1]
	row[3]++
	fmt.Println(len(x), len(x[0]), x == y, z, y[2], unsafe.Sizeof(x) == 12*8)
	// Arrays without elements, or with elements without size.
	var none [0]int
	var units [3]struct{}
	var deep [2][0][3]string
	fmt.Println(none == [0]int{}, len(none), units, len(units), units == [3]struct{}{}, deep, unsafe.Sizeof(deep), unsafe.Sizeof(units))
	for i := range units {
		fmt.Print(i, units[i], " ")
	}
	for range none {
		fmt.Println("never")
	}
	k := 3
	defer func() { fmt.Println(recover()) }()
	units[k] = struct{}{}
}
