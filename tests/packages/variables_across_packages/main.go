package main

import (
	"fmt"

	"example.com/vars/lib"
	"example.com/vars/other"
)

type mine struct{ A, B int }

func two() (int, string) { return 7, "seven" }

func main() {
	lib.V = 3
	lib.V++
	lib.V <<= 2
	lib.Arr[2] = lib.V
	lib.S.F += 1.5
	lib.S.In.Deep = append(lib.S.In.Deep, "x", "y")
	lib.M["k"]++
	lib.M["k"] += 2
	p := &lib.V
	*p += 100
	q := &lib.S.In
	q.Deep[0] = "changed"
	lib.F = func(n int) int { return n * lib.V }
	fmt.Println(lib.V, lib.Arr, lib.S, lib.M, lib.F(2), lib.Get())
	var x string
	lib.V, x = two()
	lib.V, lib.Arr[0] = lib.Arr[2], lib.V
	fmt.Println(lib.V, x, lib.Arr)
	for lib.V = range 3 {
		fmt.Print(lib.Get(), " ")
	}
	for lib.V, lib.R = range "aé" {
		fmt.Print(lib.Get(), string(lib.R), " ")
	}
	for lib.V = 5; lib.V < 8; lib.V += 2 {
		fmt.Print(lib.Get(), " ")
	}
	fmt.Println()
	c := make(chan int, 2)
	c <- 41
	select {
	case lib.V = <-c:
	}
	c <- 1
	var ok bool
	lib.V, ok = <-c
	fmt.Println(lib.V, ok, lib.Huge>>98, lib.Huge == other.Huger/2, lib.Pi*2, lib.Name+other.Suffix, len(lib.Name))
	var arr [lib.Size]int
	fmt.Println(len(arr), cap(arr[:lib.Size-1]), lib.Red, lib.Blue, other.Green, lib.Color(1))
	switch any(lib.S).(type) {
	case other.T, lib.T:
		fmt.Println("one of two")
	}
	switch lib.Blue {
	case lib.Red:
	case other.Green:
		fmt.Println("green")
	case lib.Blue:
		fmt.Println("blue")
	}
	m := mine(lib.Pair{1, 2})
	fmt.Println(m, lib.Pair(m) == lib.Pair{A: 1, B: 2}, other.Pair(lib.Pair{3, 4}))
	func() {
		lib.Iface = other.T{}
		defer func() { lib.Iface = nil }()
		fmt.Println(lib.Describe())
	}()
	fmt.Println(lib.Describe(), *lib.Pointer, lib.Next(), lib.Next(), *lib.Pointer)
	lib.Pointer = &lib.V
	*lib.Pointer = 9
	fmt.Println(lib.V, lib.Matrix[1][0], len(lib.Table), lib.Table[lib.Blue], lib.Fns[1](4))
	lib.Fns[0], lib.Fns[1] = lib.Fns[1], lib.Fns[0]
	fmt.Println(lib.Fns[0](4), lib.Fns[1](4), cap(lib.Chan), lib.Nested.X.Y.Z)
	lib.Nested.X.Y.Z++
	copied := lib.Nested
	copied.X.Y.Z = 100
	fmt.Println(lib.Nested.X.Y.Z, copied.X.Y.Z)
}
