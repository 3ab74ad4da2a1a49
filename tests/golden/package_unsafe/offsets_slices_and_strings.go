// Offsets through embedded structs, sizes with type parameters, slices and strings from pointers, nil and lengths of zero.
package main

import (
	"fmt"
	"unsafe"
)

type S struct {
	a byte
	b int64
	E
	f [3]struct{ x, y int16 }
}
type E struct {
	e int16
	EE
}
type EE struct{ ee int32 }
type ptr unsafe.Pointer

func addr[P ~*B, B any](p P) bool { return uintptr(unsafe.Pointer(p))%unsafe.Alignof(*p) == 0 }
func szs[T any]() (uintptr, uintptr, uintptr) {
	var s struct {
		a byte
		t T
		b bool
	}
	return unsafe.Sizeof(s), unsafe.Alignof(s.t), unsafe.Offsetof(s.b)
}
func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}
func main() {
	var s S
	fmt.Println(unsafe.Offsetof(s.b), unsafe.Offsetof(s.E), unsafe.Offsetof(s.e), unsafe.Offsetof(s.ee), unsafe.Offsetof(s.E.EE.ee), unsafe.Offsetof(s.f[1].y), unsafe.Offsetof(s.f), unsafe.Sizeof(s))
	fmt.Println(uintptr(unsafe.Pointer(&s))+unsafe.Offsetof(s.b) == uintptr(unsafe.Pointer(&s.b)), uintptr(unsafe.Pointer(&s))+unsafe.Offsetof(s.ee)+unsafe.Offsetof(s.E)+unsafe.Offsetof(s.E.EE) == uintptr(unsafe.Pointer(&s.ee)))
	f := 2.5
	fmt.Println(*(*uint64)(unsafe.Pointer(&f)), *(*uint64)(ptr(&f)))
	var p ptr = nil
	fmt.Println(p == nil, addr(&f), addr(&s), addr(&s.e))
	fmt.Println(szs[int8]())
	fmt.Println(szs[string]())
	fmt.Println(szs[[3]int16]())
	fmt.Println(szs[struct{}]())
	fmt.Println(szs[[0]int64]())
	fmt.Println(szs[complex64]())
	x := []int16{1, 2, 3, 4}
	y := unsafe.Slice(&x[1], 3)
	y[0] = 20
	fmt.Println(x, len(y), cap(y), *unsafe.SliceData(y), unsafe.SliceData(x[:0]) == &x[0], unsafe.SliceData(x[:0:0]) != nil, unsafe.SliceData([]int(nil)) == nil, unsafe.SliceData([]int{}) != nil)
	var nb *byte
	var ni *int
	n := 0
	fmt.Println(unsafe.Slice(ni, n) == nil, unsafe.String(nb, n) == "", unsafe.Slice(&x[0], n) == nil, unsafe.Slice(&x[0], n) != nil)
	try(func() { unsafe2 := unsafe.Slice(ni, n+1); _ = unsafe2 })
	try(func() { _ = unsafe.Slice(&x[0], n-1) })
	try(func() { _ = unsafe.String(nb, n+1) })
	try(func() { b := byte(1); _ = unsafe.String(&b, n-1) })
	try(func() { _ = len(unsafe.Slice((*struct{})(nil), n+5)) })
	try(func() { z := struct{}{}; fmt.Println(len(unsafe.Slice(&z, 1<<40))) })
	q := unsafe.Add(unsafe.Pointer(&x[0]), 2*unsafe.Sizeof(x[0]))
	fmt.Println(*(*int16)(q), *(*int16)(unsafe.Add(q, -2)), uintptr(q)-uintptr(unsafe.Pointer(&x[0])))
	str := "hello"
	d := unsafe.StringData(str)
	fmt.Println(*d, unsafe.String(d, 3), unsafe.String(unsafe.StringData(str[1:]), 2), string(unsafe.Slice(d, len(str))))
	arr := (*[4]int16)(unsafe.Pointer(&x[0]))
	arr[3] = 99
	fmt.Println(x, (*[4]int16)(unsafe.Pointer(unsafe.SliceData(x))) == arr)
	var z1, z2 struct{}
	var za [0]int
	fmt.Println(unsafe.Sizeof(z1), unsafe.Sizeof(za), unsafe.Alignof(z2), unsafe.Alignof(za))
	const c = unsafe.Sizeof(s) + unsafe.Alignof(s.E) + unsafe.Offsetof(s.b)
	var ac [c]byte
	fmt.Println(len(ac))
	fmt.Printf("%T\n", unsafe.Sizeof(s)+1)
}
