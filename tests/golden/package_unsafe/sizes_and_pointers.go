package main

import (
	"fmt"
	"math"
	"unsafe"
)

type S struct {
	a int8
	s string
	b int16
	f []int
	i any
	n int32
	m map[string]int
	z struct{}
}
type P struct {
	a byte
	b int32
	c byte
	d int64
	e [3]int16
	f float32
	g complex64
	h bool
}
type E1 struct {
	P
	x int8
}
type Z struct {
	a int
	z struct{}
}

func size[T any](x T) (uintptr, uintptr) { return unsafe.Sizeof(x), unsafe.Alignof(x) }

type G[T any] struct {
	a byte
	t T
	b byte
}

func offs[T any](g G[T]) (uintptr, uintptr) { return unsafe.Offsetof(g.t), unsafe.Offsetof(g.b) }

func main() {
	var s S
	var p P
	var e E1
	fmt.Println(unsafe.Sizeof(s), unsafe.Alignof(s), unsafe.Offsetof(s.s), unsafe.Offsetof(s.b), unsafe.Offsetof(s.f), unsafe.Offsetof(s.i), unsafe.Offsetof(s.n), unsafe.Offsetof(s.m), unsafe.Offsetof(s.z))
	fmt.Println(unsafe.Sizeof(p), unsafe.Alignof(p), unsafe.Offsetof(p.b), unsafe.Offsetof(p.c), unsafe.Offsetof(p.d), unsafe.Offsetof(p.e), unsafe.Offsetof(p.f), unsafe.Offsetof(p.g), unsafe.Offsetof(p.h))
	fmt.Println(unsafe.Sizeof(e), unsafe.Offsetof(e.x), unsafe.Offsetof(e.d), unsafe.Sizeof(Z{}), unsafe.Sizeof([0]int{}), unsafe.Sizeof(struct{}{}))
	fmt.Println(unsafe.Sizeof(""), unsafe.Sizeof([]int{}), unsafe.Sizeof(any(1)), unsafe.Sizeof(fmt.Stringer(nil)), unsafe.Sizeof(map[int]int{}), unsafe.Sizeof(func() {}), unsafe.Sizeof(make(chan int)), unsafe.Sizeof(&s), unsafe.Sizeof([3]string{}))
	fmt.Println(unsafe.Sizeof(true), unsafe.Sizeof(int8(1)), unsafe.Sizeof(int16(1)), unsafe.Sizeof('x'), unsafe.Sizeof(1), unsafe.Sizeof(1.5), unsafe.Sizeof(float32(1)), unsafe.Sizeof(1i), unsafe.Sizeof(complex64(1)), unsafe.Sizeof(uintptr(0)))
	fmt.Println(size(s))
	fmt.Println(size(p))
	fmt.Println(size(""))
	fmt.Println(size([]int{}))
	fmt.Println(size([2]any{}))
	fmt.Println(size(int16(1)))
	fmt.Println(offs(G[string]{}))
	fmt.Println(offs(G[int16]{}))
	fmt.Println(offs(G[[3]any]{}))
	const c = unsafe.Sizeof(s) + unsafe.Offsetof(p.d)
	var arr [c]byte
	fmt.Println(len(arr))

	f := 1.5
	bits := *(*uint64)(unsafe.Pointer(&f))
	fmt.Println(bits == math.Float64bits(f), bits)
	*(*uint64)(unsafe.Pointer(&f)) |= 1 << 63
	fmt.Println(f)
	f32 := float32(2.25)
	fmt.Printf("%#x\n", *(*uint32)(unsafe.Pointer(&f32)))
	n := int32(-2)
	fmt.Println(*(*uint32)(unsafe.Pointer(&n)), (*[4]byte)(unsafe.Pointer(&n))[0])
	x := []int32{1, 2, 3, 4}
	q := unsafe.Pointer(&x[0])
	q = unsafe.Add(q, 4)
	fmt.Println(*(*int32)(q), *(*int32)(unsafe.Add(q, unsafe.Sizeof(x[0]))), *(*int32)(unsafe.Pointer(uintptr(q) + 8)))
	back := (*int32)(unsafe.Pointer(&x[1]))
	*back = 20
	fmt.Println(x, (*int32)(nil) == (*int32)(unsafe.Pointer(nil)))
	b := []byte("hello world")
	str := unsafe.String(&b[0], 5)
	fmt.Println(str, unsafe.String(unsafe.SliceData(b), len(b)))
	sd := unsafe.StringData("constant")
	fmt.Println(*sd, string(unsafe.Slice(unsafe.StringData("view"), 3)))
	sl := unsafe.Slice(&x[1], 2)
	sl[0]++
	fmt.Println(sl, len(sl), cap(sl), x, unsafe.SliceData(x) == &x[0])
	fmt.Println(unsafe.Slice((*int)(nil), 0) == nil, unsafe.String(nil, 0) == "", unsafe.SliceData([]int(nil)) == nil)
	fmt.Println(*(*string)(unsafe.Pointer(&b)))
	pp := &p
	p.d = 77
	fmt.Println(*(*int64)(unsafe.Add(unsafe.Pointer(pp), unsafe.Offsetof(p.d))), *(*int64)(unsafe.Pointer(uintptr(unsafe.Pointer(pp)) + unsafe.Offsetof(pp.d))))
	type other struct {
		name string
		n    int
	}
	type same struct {
		Title string
		N     int
	}
	o := other{"nm", 4}
	fmt.Println(*(*same)(unsafe.Pointer(&o)))
	for _, f := range []func(){
		func() { k := -1; _ = unsafe.Slice(&x[0], k) },
		func() { k := 1; _ = unsafe.Slice((*int)(nil), k) },
		func() { k := -1; _ = unsafe.String(&b[0], k) },
		func() { k := 1; _ = unsafe.String(nil, k) },
		func() { k := uint64(1 << 62); _ = unsafe.Slice(&x[0], k) },
		func() { var p unsafe.Pointer; _ = *(*int)(p) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	var up unsafe.Pointer
	fmt.Println(up == nil, up)
	up = unsafe.Pointer(&o)
	fmt.Println((*other)(up).name)
}
