package main

import "unsafe"

type S struct {
	a byte
	b int64
	E
	*P
}
type E struct{ e int16 }
type P struct{ p int }

func (S) m() {}

var s S

// The functions give constants of type uintptr, where the sizes of all types are constant.
const (
	_ = unsafe.Sizeof(s) + unsafe.Offsetof(s.e) + unsafe.Alignof(s.p)
	_ = unsafe.Sizeof(len([]int{f()}))
	_ = unsafe.Offsetof(s.p) // ERROR invalid argument: field p is embedded via a pointer in S
	_ = unsafe.Offsetof(s) // ERROR invalid argument: s is not a selector expression
	_ = unsafe.Offsetof(s.m) // ERROR invalid argument: s.m is a method value
	_ = unsafe.Offsetof(s.missing) // ERROR invalid argument: S has no single field missing
	_ = unsafe.Sizeof(int) // ERROR int (type) is not an expression
	_ = unsafe.Sizeof(nil) // ERROR use of untyped nil in argument to unsafe.Sizeof
	_ = unsafe.Sizeof(1 << 80) // ERROR cannot use 1 << 80 (untyped int constant 1208925819614629174706176) as int value in argument to unsafe.Sizeof (overflows)
	_ = unsafe.Sizeof(g()) // ERROR g() (no value) used as value
	_ = unsafe.Alignof() // ERROR invalid operation: not enough arguments for unsafe.Alignof() (expected 1, found 0)
	_ = unsafe.Sizeof(1, 2) // ERROR invalid operation: too many arguments for unsafe.Sizeof(1, 2) (expected 1, found 2)
	_ = unsafe.Missing(1) // ERROR undefined: unsafe.Missing
)

var _ int = unsafe.Sizeof(s) // ERROR cannot use unsafe.Sizeof(s) (constant 32 of type uintptr) as int value in variable declaration
var _ = unsafe.Sizeof // ERROR unsafe.Sizeof (built-in) must be called

// A Pointer is converted from and to pointers and uintptr; it is no pointer itself.
var _ = (*int)(unsafe.Pointer(uintptr(unsafe.Pointer(&s))))
var _ unsafe.Pointer = &s // ERROR cannot use &s (value of type *S) as
var _ = unsafe.Pointer(s) // ERROR cannot convert s (variable of struct type S) to type unsafe.Pointer
var _ = unsafe.Pointer(1) // ERROR cannot convert 1 (untyped int constant) to type unsafe.Pointer
var _ = uintptr(&s) // ERROR cannot convert &s (value of type *S) to type uintptr
var _ = *unsafe.Pointer(&s) // ERROR invalid operation: cannot indirect unsafe.Pointer(&s) (value of type unsafe.Pointer)
var _ unsafe.ArbitraryType // ERROR undefined: unsafe.ArbitraryType

type own unsafe.Pointer

var _ unsafe.Pointer = own(nil) // ERROR cannot use own(nil) (value of Pointer type own) as unsafe.Pointer value in variable declaration
var _ = unsafe.Add(own(nil), 1) // ERROR cannot use own(nil) (value of Pointer type own) as unsafe.Pointer value in argument to unsafe.Add

func (own) method() {} // ERROR invalid receiver type own (unsafe.Pointer)

// Add, Slice, SliceData, String and StringData.
var _ = unsafe.Add(unsafe.Pointer(&s), 1.0)
var _ = unsafe.Add(&s, 1) // ERROR cannot use &s (value of type *S) as
var _ = unsafe.Add(unsafe.Pointer(&s), 1.5) // ERROR 1.5 (untyped float constant) truncated to int
var _ []S = unsafe.Slice(&s, uint8(1))
var _ = unsafe.Slice(&s, -1) // ERROR invalid argument: length -1 (constant of type int) must not be negative
var _ = unsafe.Slice(&s, "a") // ERROR cannot convert "a" (untyped string constant) to type int
var _ = unsafe.Slice(s, 1) // ERROR invalid argument: s (variable of struct type S) is not a pointer
var _ *int = unsafe.SliceData([]string{}) // ERROR cannot use unsafe.SliceData([]string{}) (value of type *string) as *int value in variable declaration
var _ = unsafe.SliceData([3]int{}) // ERROR invalid argument: [3]int{} (value of type [3]int) is not a slice
var _ = unsafe.String(&s, 1) // ERROR cannot use &s (value of type *S) as
var _ = unsafe.String(new(byte), -1) // ERROR invalid argument: length -1 (constant of type int) must not be negative
var _ = unsafe.StringData([]byte{}) // ERROR as string value in argument to unsafe.StringData

func f() int { return 1 }
func g()     {}

// Sizes that depend on type parameters are not constant.
func generic[T any](t T) {
	var st struct {
		a int8
		t T
		b int
	}
	var _ = unsafe.Sizeof(t)
	const _ = unsafe.Sizeof(&t)
	const _ = unsafe.Sizeof([]T{})
	const _ = unsafe.Offsetof(st.a) // ERROR unsafe.Offsetof(st.a) (value of type uintptr) is not constant
	const _ = unsafe.Sizeof(t) // ERROR unsafe.Sizeof(t) (value of type uintptr) is not constant
	const _ = unsafe.Alignof(t) // ERROR unsafe.Alignof(t) (value of type uintptr) is not constant
	const _ = unsafe.Offsetof(st.t) // ERROR unsafe.Offsetof(st.t) (value of type uintptr) is not constant
	const _ = unsafe.Offsetof(st.b) // ERROR unsafe.Offsetof(st.b) (value of type uintptr) is not constant
	const _ = unsafe.Sizeof([2]T{}) // ERROR unsafe.Sizeof([2]T{}) (value of type uintptr) is not constant
}

// As statements.
func statements() {
	unsafe.Sizeof(s) // ERROR unsafe.Sizeof(s) (constant 32 of type uintptr) is not used
	unsafe.Slice(&s, 1) // ERROR unsafe.Slice(&s, 1) (value of type []S) is not used
	defer unsafe.Sizeof(s) // ERROR defer discards result of unsafe.Sizeof(s) (constant 32 of type uintptr)
	go unsafe.Slice(&s, 1) // ERROR go discards result of unsafe.Slice(&s, 1) (value of type []S)
	unsafe.Pointer(nil) // ERROR unsafe.Pointer(nil) (value of type unsafe.Pointer) is not used
}

func main() {}
