// Sizes that the specification guarantees, alignments, zero sizes, and which unsafe results are constants.
package main

import (
	"fmt"
	"unsafe"
)

type empty struct{}
type zeroArray [0]int64
type mixed struct {
	a bool
	b int64
	c bool
	d int32
	e struct{ f, g int16 }
	h [3]byte
	_ uint16
	i complex128
}
type endsEmpty struct {
	n int32
	e struct{}
}
type startsEmpty struct {
	e struct{}
	n int32
}
type inner struct{ x, y int32 }
type outer struct {
	b byte
	inner
	p *inner
}
type Celsius float32

// Constants of type uintptr; they may be array lengths.
const (
	bytes1  = unsafe.Sizeof(int8(0)) + unsafe.Sizeof(uint8(0))
	bytes2  = unsafe.Sizeof(int16(0)) * unsafe.Sizeof(uint16(0))
	bytes4  = unsafe.Sizeof(int32(0)) + unsafe.Sizeof(uint32(0)) + unsafe.Sizeof(float32(0))
	bytes8  = unsafe.Sizeof(int64(0)) + unsafe.Sizeof(uint64(0)) + unsafe.Sizeof(float64(0)) + unsafe.Sizeof(complex64(0))
	bytes16 = unsafe.Sizeof(complex128(0))
	offset  = unsafe.Offsetof(mixed{}.i)
	align   = unsafe.Alignof(mixed{}.e)
)

var sized [unsafe.Sizeof(mixed{})]byte
var never *mixed

func size[T any]() uintptr { var x T; return unsafe.Sizeof(x) }

func align2[T any](x T) uintptr { return unsafe.Alignof(x) }

func calls() int { fmt.Println("called"); return 1 }

func main() {
	fmt.Println(bytes1, bytes2, bytes4, bytes8, bytes16, offset, align, len(sized))
	fmt.Printf("%T %T\n", bytes1, unsafe.Offsetof(never.c))
	// Operands are not evaluated, so no call is made and no nil pointer is followed.
	fmt.Println(unsafe.Sizeof(calls()), unsafe.Sizeof(never.e), unsafe.Alignof(never.h), unsafe.Offsetof(never.h), unsafe.Sizeof(*never))
	// Alignment is at least 1, a struct's the largest of its fields', an array's its element's.
	fmt.Println(unsafe.Alignof(byte(0)), unsafe.Alignof(empty{}), unsafe.Alignof(mixed{}), unsafe.Alignof(inner{}), unsafe.Alignof([5]int16{}), unsafe.Alignof([0]int64{}), unsafe.Alignof(""), unsafe.Alignof(Celsius(0)), unsafe.Alignof(complex64(0)))
	// Offsets, also through an embedded struct, which count from the outer one.
	var m mixed
	var o outer
	fmt.Println(unsafe.Offsetof(m.a), unsafe.Offsetof(m.b), unsafe.Offsetof(m.c), unsafe.Offsetof(m.d), unsafe.Offsetof(m.e), unsafe.Offsetof(m.h), unsafe.Offsetof(m.e.g))
	fmt.Println(unsafe.Offsetof(o.inner), unsafe.Offsetof(o.x), unsafe.Offsetof(o.y), unsafe.Offsetof(o.inner.y), unsafe.Offsetof(o.p))
	// A struct or array has size zero if it holds nothing that has a size.
	fmt.Println(unsafe.Sizeof(empty{}), unsafe.Sizeof(zeroArray{}), unsafe.Sizeof([9]empty{}), unsafe.Sizeof(struct {
		_ [0]string
		_ struct{ _, _ empty }
	}{}))
	fmt.Println(unsafe.Sizeof(endsEmpty{}), unsafe.Sizeof(startsEmpty{}))
	// A size is a multiple of the alignment.
	fmt.Println(unsafe.Sizeof(m)%unsafe.Alignof(m), unsafe.Sizeof(o)%unsafe.Alignof(o), unsafe.Sizeof([3]mixed{}) == 3*unsafe.Sizeof(m))
	// Type parameters: not constants.
	fmt.Println(size[int16](), size[string](), size[[3]any](), size[mixed](), size[struct {
		a byte
		b string
	}](), align2(int32(1)), align2(o), align2(struct{}{}))
	// The address of a variable is a multiple of its alignment.
	fmt.Println(uintptr(unsafe.Pointer(&m.b))%8, uintptr(unsafe.Pointer(&m.d))%4, uintptr(unsafe.Pointer(&o.p))%8, uintptr(unsafe.Pointer(&m.e.g))-uintptr(unsafe.Pointer(&m)))
	xs := [4]int32{1, 2, 3, 4}
	fmt.Println(uintptr(unsafe.Pointer(&xs[3])) - uintptr(unsafe.Pointer(&xs[0])))
	// int, uint and uintptr hold a pointer's bits.
	fmt.Println(unsafe.Sizeof(int(0)), unsafe.Sizeof(uint(0)), unsafe.Sizeof(uintptr(0)), unsafe.Sizeof(unsafe.Pointer(nil)), ^uint(0)>>63)
	// Conversions between unsafe.Pointer, pointers and uintptr.
	p := unsafe.Pointer(&xs)
	second := (*int32)(unsafe.Add(p, unsafe.Sizeof(xs[0])))
	*second = 20
	arr := (*[2]int32)(unsafe.Pointer(&xs[2]))
	arr[1] = 40
	fmt.Println(xs, *second, unsafe.Slice(&xs[1], 3), len(unsafe.Slice(second, uint8(2))), *(*int64)(unsafe.Pointer(&xs[0])))
	type Ptr unsafe.Pointer
	q := Ptr(p)
	fmt.Println((*int32)(q) == &xs[0], unsafe.Pointer(q) == p, *(*int32)(unsafe.Add(p, -0)))
	b := []byte("unsafe")
	s := unsafe.String(unsafe.SliceData(b), len(b))
	fmt.Println(s, s[2:], string(unsafe.Slice(unsafe.StringData(s), 2)))
}
