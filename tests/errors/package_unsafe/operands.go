package main

// Operands of each function of package unsafe, and what its results are constant for.

import (
	"unsafe"
	u "unsafe"
)

type S struct { a byte; b int64; E; *P; f func(); arr [3]struct{ x, y int16 } }
type E struct { e int16; EE }
type EE struct { ee int32 }
type P struct { p int }
type UP unsafe.Pointer
type UPA = unsafe.Pointer
type Uptr uintptr
type Ptr *int
func (S) m() {}
func fs() S { return S{} }
func n() int { return 1 }
func a1[P any](p P, q *P, r []P, s struct { a byte; p P }) {
	const c1 = unsafe.Sizeof(p) // ERROR unsafe.Sizeof(p) (value of type uintptr) is not constant
	const c2 = unsafe.Sizeof(q)
	const c3 = unsafe.Sizeof(r)
	const c4 = unsafe.Sizeof(s) // ERROR unsafe.Sizeof(s) (value of type uintptr) is not constant
	const c5 = unsafe.Offsetof(s.a) // ERROR unsafe.Offsetof(s.a) (value of type uintptr) is not constant
	const c6 = unsafe.Offsetof(s.p) // ERROR unsafe.Offsetof(s.p) (value of type uintptr) is not constant
	const c7 = unsafe.Alignof(p) // ERROR unsafe.Alignof(p) (value of type uintptr) is not constant
	const c8 = unsafe.Alignof(s.a)
	const c9 = unsafe.Sizeof([0]P{}) // ERROR unsafe.Sizeof([0]P{}) (value of type uintptr) is not constant
	const d1 = unsafe.Sizeof(map[string]P{})
	const d2 = unsafe.Sizeof(func(P) {})
	const d3 = unsafe.Sizeof(G[P]{}) // ERROR unsafe.Sizeof(G[P]{}) (value of type uintptr) is not constant
	const d4 = unsafe.Sizeof(GP[P]{})
	const d5 = unsafe.Sizeof(any(p))
	var _ [unsafe.Sizeof(p)]int // ERROR array length unsafe.Sizeof(p) (value of type uintptr) must be constant
	_ = uintptr(unsafe.Pointer(q))
	_ = unsafe.Pointer(p) // ERROR cannot convert p (variable of type P constrained by any) to type unsafe.Pointer
	_ = unsafe.Slice(q, 1)
	_ = unsafe.SliceData(r)
}
type G[P any] struct { p P }
type GP[P any] struct { p *P }
func a2[P ~*B, B any](p P) uintptr { _ = unsafe.Slice(p, 1); return uintptr(unsafe.Pointer(p)) }
func a3[P ~[]B, B any](p P) *B { return unsafe.SliceData(p) }
func a4[P ~uintptr](p P) { _ = unsafe.Pointer(p) }
func a5[P ~unsafe.Pointer](p P) { _ = uintptr(p); _ = (*int)(p); _ = P(nil); _ = unsafe.Add(p, 1) } // ERROR cannot use p (variable of type P constrained by ~unsafe.Pointer) as unsafe.Pointer value in argument to unsafe.Add
func a6[P ~int | ~uint8](p P, q *int) { _ = unsafe.Slice(q, p); _ = unsafe.Add(unsafe.Pointer(q), p) }
func a7[P ~int | ~float64](p P, q *int) { _ = unsafe.Slice(q, p) } // ERROR invalid argument: length p (variable of type P constrained by ~int | ~float64) must be integer
func a8[P ~string](p P) { _ = unsafe.StringData(p) } // ERROR cannot use p (variable of type P constrained by ~string) as string value in argument to unsafe.StringData
func a9[P ~string | ~[]byte](p P) { _ = unsafe.StringData(p) } // ERROR cannot use p (variable of type P constrained by ~string | ~[]byte) as string value in argument to unsafe.StringData

func main() {
	var s S
	var ps *S
	var pps **S
	var p unsafe.Pointer
	var up UP
	var upa UPA
	var ut Uptr
	var i int
	var f float64
	var ptr Ptr
	const k1 = unsafe.Sizeof(s)
	const k2 = unsafe.Sizeof(n())
	const k3 = unsafe.Sizeof(*ps)
	const k4 = unsafe.Sizeof(s.m)
	const k5 = unsafe.Offsetof(s.b)
	const k6 = unsafe.Offsetof((s.b))
	const k7 = unsafe.Offsetof(s.E)
	const k8 = unsafe.Offsetof(s.e)
	const k9 = unsafe.Offsetof(s.ee)
	const l1 = unsafe.Offsetof(s.P)
	const l2 = unsafe.Offsetof(s.p) // ERROR invalid argument: field p is embedded via a pointer in S
	const l3 = unsafe.Offsetof(ps.b)
	const l4 = unsafe.Offsetof(pps.b) // ERROR invalid argument: **S has no single field b
	const l5 = unsafe.Offsetof((*ps).e)
	const l6 = unsafe.Offsetof(s.m) // ERROR invalid argument: s.m is a method value
	const l7 = unsafe.Offsetof(s) // ERROR invalid argument: s is not a selector expression
	const l8 = unsafe.Offsetof(fs().b)
	const l9 = unsafe.Offsetof(s.arr[1].y)
	const m1 = unsafe.Offsetof(s.arr[1]) // ERROR invalid argument: s.arr[1] is not a selector expression
	const m2 = unsafe.Offsetof(s.P.p)
	const m3 = unsafe.Offsetof(S.b) // ERROR S (type) is not an expression
	const m4 = unsafe.Offsetof(unsafe.Sizeof) // ERROR use of package unsafe not in selector
	const m5 = unsafe.Offsetof(1) // ERROR invalid argument: 1 is not a selector expression
	const m6 = unsafe.Offsetof(s.zz) // ERROR invalid argument: S has no single field zz
	const m7 = unsafe.Alignof(s)
	const m8 = unsafe.Alignof(s.arr)
	const m9 = unsafe.Sizeof("abc")
	const n1 = unsafe.Sizeof(nil) // ERROR use of untyped nil in argument to unsafe.Sizeof
	const n2 = unsafe.Sizeof(1.5)
	const n3 = unsafe.Sizeof(1 << 70) // ERROR cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in argument to unsafe.Sizeof (overflows)
	const n4 = unsafe.Sizeof(int) // ERROR int (type) is not an expression
	const n5 int = unsafe.Sizeof(i) // ERROR cannot use unsafe.Sizeof(i) (constant 8 of type uintptr) as int value in constant declaration
	const n6 = unsafe.Sizeof(i) + 1.0
	const n7 = unsafe.Sizeof(i) * -1 // ERROR -1 (untyped int constant) overflows uintptr
	const n8 = unsafe.Sizeof(1<<i)
	const n9 = unsafe.Sizeof(1.0<<i) // ERROR invalid operation: shifted operand 1.0 (type float64) must be integer
	_ = *p // ERROR invalid operation: cannot indirect p (variable of type unsafe.Pointer)
	_ = p.x // ERROR p.x undefined (type unsafe.Pointer has no field or method x)
	_ = p + 1 // ERROR invalid operation: p + 1 (mismatched types unsafe.Pointer and untyped int)
	_ = p == nil
	_ = p < p // ERROR invalid operation: p < p (operator < not defined on unsafe.Pointer)
	p = &i // ERROR cannot use &i (value of type *int) as unsafe.Pointer value in assignment
	p = ptr // ERROR cannot use ptr (variable of pointer type Ptr) as unsafe.Pointer value in assignment
	p = nil
	p = up // ERROR cannot use up (variable of Pointer type UP) as unsafe.Pointer value in assignment
	p = upa
	up = p // ERROR cannot use p (variable of type unsafe.Pointer) as UP value in assignment
	up = UP(p)
	p = unsafe.Pointer(&i)
	p = unsafe.Pointer(ptr)
	p = unsafe.Pointer(ut)
	p = unsafe.Pointer(uintptr(0))
	p = unsafe.Pointer(i) // ERROR cannot convert i (variable of type int) to type unsafe.Pointer
	p = unsafe.Pointer(0) // ERROR cannot convert 0 (untyped int constant) to type unsafe.Pointer
	p = unsafe.Pointer("a") // ERROR cannot convert "a" (untyped string constant) to type unsafe.Pointer
	p = unsafe.Pointer([]int{}) // ERROR cannot convert []int{} (value of type []int) to type unsafe.Pointer
	p = unsafe.Pointer(n) // ERROR cannot convert n (value of type func() int) to type unsafe.Pointer
	p = UPA(up)
	_ = (*int)(p)
	_ = (*int)(up)
	_ = Ptr(p)
	_ = uintptr(p)
	_ = Uptr(p)
	_ = uintptr(up)
	_ = uintptr(ptr) // ERROR cannot convert ptr (variable of pointer type Ptr) to type uintptr
	_ = int(p) // ERROR cannot convert p (variable of type unsafe.Pointer) to type int
	_ = uint64(p) // ERROR cannot convert p (variable of type unsafe.Pointer) to type uint64
	_ = []int(p) // ERROR cannot convert p (variable of type unsafe.Pointer) to type []int
	_ = *(*uint64)(unsafe.Pointer(&f))
	_ = *(*uint64)(UP(&f))
	_ = UP(&f)
	_ = unsafe.Add(p, 1)
	_ = unsafe.Add(p, -1)
	_ = unsafe.Add(p, 1.0)
	_ = unsafe.Add(p, 1.5) // ERROR 1.5 (untyped float constant) truncated to int
	_ = unsafe.Add(p, 'a')
	_ = unsafe.Add(p, uint8(1))
	_ = unsafe.Add(p, f) // ERROR invalid argument: length f (variable of type float64) must be integer
	_ = unsafe.Add(p, 1<<63) // ERROR 1 << 63 (untyped int constant 9223372036854775808) overflows int
	_ = unsafe.Add(p, "a") // ERROR cannot convert "a" (untyped string constant) to type int
	_ = unsafe.Add(up, 1) // ERROR cannot use up (variable of Pointer type UP) as unsafe.Pointer value in argument to unsafe.Add
	_ = unsafe.Add(&i, 1) // ERROR cannot use &i (value of type *int) as unsafe.Pointer value in argument to unsafe.Add
	_ = unsafe.Add(ptr, 1) // ERROR cannot use ptr (variable of pointer type Ptr) as unsafe.Pointer value in argument to unsafe.Add
	_ = unsafe.Add(nil, 1)
	_ = unsafe.Add(p) // ERROR invalid operation: not enough arguments for unsafe.Add(p) (expected 2, found 1)
	_ = unsafe.Add(p, 1, 2) // ERROR invalid operation: too many arguments for unsafe.Add(p, 1, 2) (expected 2, found 3)
	_ = unsafe.Slice(&i, 1)
	_ = unsafe.Slice(ptr, 1)
	_ = unsafe.Slice(&s, 'a')
	_ = unsafe.Slice(&i, -1) // ERROR invalid argument: length -1 (constant of type int) must not be negative
	_ = unsafe.Slice(&i, 1.5) // ERROR 1.5 (untyped float constant) truncated to int
	_ = unsafe.Slice(&i, 1<<63) // ERROR 1 << 63 (untyped int constant 9223372036854775808) overflows int
	_ = unsafe.Slice(&i, f) // ERROR invalid argument: length f (variable of type float64) must be integer
	_ = unsafe.Slice(&i, uint64(1))
	_ = unsafe.Slice(i, 1) // ERROR invalid argument: i (variable of type int) is not a pointer
	_ = unsafe.Slice(p, 1) // ERROR invalid argument: p (variable of type unsafe.Pointer) is not a pointer
	_ = unsafe.Slice(nil, 0) // ERROR invalid argument: nil is not a pointer
	_ = unsafe.Slice([]int{}, 0) // ERROR invalid argument: []int{} (value of type []int) is not a pointer
	_ = unsafe.Slice(&i) // ERROR invalid operation: not enough arguments for unsafe.Slice(&i) (expected 2, found 1)
	var _ []byte = unsafe.Slice(&i, 1) // ERROR cannot use unsafe.Slice(&i, 1) (value of type []int) as []byte value in variable declaration
	_ = unsafe.SliceData([]int{})
	_ = unsafe.SliceData(nil) // ERROR invalid argument: nil is not a slice
	_ = unsafe.SliceData("a") // ERROR invalid argument: "a" (untyped string constant) is not a slice
	_ = unsafe.SliceData([3]int{}) // ERROR invalid argument: [3]int{} (value of type [3]int) is not a slice
	_ = unsafe.SliceData(&[]int{}) // ERROR invalid argument: &[]int{} (value of type *[]int) is not a slice
	_ = unsafe.String(new(byte), 1)
	_ = unsafe.String(new(int8), 1) // ERROR cannot use new(int8) (value of type *int8) as *byte value in argument to unsafe.String
	_ = unsafe.String(nil, 0)
	_ = unsafe.String(new(byte), -1) // ERROR invalid argument: length -1 (constant of type int) must not be negative
	_ = unsafe.String(p, 1) // ERROR cannot use p (variable of type unsafe.Pointer) as *byte value in argument to unsafe.String
	_ = unsafe.StringData("a")
	_ = unsafe.StringData([]byte{}) // ERROR cannot use []byte{} (value of type []byte) as string value in argument to unsafe.StringData
	_ = unsafe.StringData(nil) // ERROR cannot use nil as string value in argument to unsafe.StringData
	_ = unsafe.StringData('a') // ERROR cannot use 'a' (untyped rune constant 97) as string value in argument to unsafe.StringData
	type MS string
	_ = unsafe.StringData(MS("a")) // ERROR cannot use MS("a") (constant "a" of string type MS) as string value in argument to unsafe.StringData
	unsafe.Sizeof(i) // ERROR unsafe.Sizeof(i) (constant 8 of type uintptr) is not used
	_ = unsafe.Sizeof // ERROR unsafe.Sizeof (built-in) must be called
	_ = unsafe.Pointer // ERROR unsafe.Pointer (type) is not an expression
	var _ unsafe.IntegerType // ERROR undefined: unsafe.IntegerType
	_ = u.Sizeof(i)
	x := unsafe.Sizeof(i) // ERROR declared and not used: x
	x = i // ERROR cannot use i (variable of type int) as uintptr value in assignment
	unsafe.Sizeof = nil // ERROR unsafe.Sizeof (built-in) must be called
	_ = unsafe.Sizeof(i, i) // ERROR invalid operation: too many arguments for unsafe.Sizeof(i, i) (expected 1, found 2)
	_ = unsafe.Sizeof() // ERROR invalid operation: not enough arguments for unsafe.Sizeof() (expected 1, found 0)
	_ = unsafe.Sizeof(n)
	_ = unsafe.Sizeof(main()) // ERROR main() (no value) used as value
	_ = unsafe.pointer(nil) // ERROR undefined: unsafe.pointer (but have Pointer)
	type T struct { unsafe.Pointer } // ERROR embedded field type cannot be unsafe.Pointer
	type T2 struct { UP } // ERROR embedded field type cannot be unsafe.Pointer
	type T3 struct { *unsafe.Pointer } // ERROR embedded field type cannot be unsafe.Pointer
	var _ map[unsafe.Pointer]int
	switch p { case nil, p: }
	for range p {} // ERROR cannot range over p (variable of type unsafe.Pointer)
	_, _, _ = k1, k2, k3
}
