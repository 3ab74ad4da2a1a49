package main

import "fmt"

type T int
type A string
type U struct{ x int }

func main() {
	fmt.Println(map[any]int{1: 1, "s": 1, 2.5: 1, true: 1, int8(1): 1, int16(1): 1, int32(1): 1, int64(1): 1, uint(1): 1, uint8(1): 1, uint16(1): 1, uint32(1): 1, uint64(1): 1, uintptr(1): 1, float32(1): 1, 1i: 1, complex64(1): 1, T(1): 1, A("a"): 1, U{1}: 1, [2]int{}: 1, struct{ a int }{}: 1})
	fmt.Printf("%#v\n", map[any]int{1: 1, "s": 1, 2.5: 1, true: 1, int8(1): 1, int16(1): 1, int32(1): 1, int64(1): 1, uint(1): 1, uint8(1): 1, uint16(1): 1, uint32(1): 1, uint64(1): 1, uintptr(1): 1, float32(1): 1, 1i: 1, complex64(1): 1, T(1): 1, A("a"): 1, U{1}: 1})
	for k, _ := range map[any]int{1: 1, "s": 1} {
		_ = k
	}
	for _, m := range []map[any]int{{1: 1, "s": 1}, {1: 1, 2.5: 1}, {1: 1, true: 1}, {"a": 1, true: 1}, {"a": 1, 2.5: 1}, {true: 1, 2.5: 1}, {int8(1): 1, 2: 1}, {'a': 1, 2: 1}, {T(5): 1, 2: 1}, {T(5): 1, "x": 1}, {U{}: 1, "x": 1}, {U{}: 1, 1: 1}, {A("q"): 1, "x": 1}, {uint(3): 1, 4: 1}} {
		fmt.Printf("%v\n", m)
	}
}
