package main

// Values and constants of every kind, to types of every kind; how a type is written before its parentheses.

import "unsafe"

type (
	Point struct{ x int }
	PP *Point
	Q struct{ x int }
	PQ *Q
	Rch <-chan int
	Fn func()
	FnI func() int
	Person struct {
		Name    string
		Address *struct {
			Street string
			City   string
		}
	}
	Tagged struct {
		Name    string `json:"name"`
		Address *struct {
			Street string `json:"street"`
			City   string `json:"city"`
		} `json:"address"`
	}
	Named1 struct{ p *Point }
	Named2 struct{ p *Q }
	MyS string
	MyB []byte
	By byte
	MyBy []By
	Ru rune
	MyRu []Ru
	A4 [4]int
	PA4 *A4
	S []int
	G[T any] struct{ v T }
	GP[T any] *T
	I interface{ m() }
	J interface{ m(); n() }
	D float64
	Alias = string
	UP unsafe.Pointer
	Uptr uintptr
)
func (Point) m() {}
func (*Q) m() {}

func main() {
	var p *Point
	var pq *Q
	var pp PP
	var pq2 PQ
	var c chan int
	var x any
	var fn func()
	var data *struct {
		Name    string `json:"name"`
		Address *struct {
			Street string `json:"street"`
			City   string `json:"city"`
		} `json:"address"`
	}
	var person = (*Person)(data)
	_ = (*Tagged)(person)
	_ = Person(Tagged{})
	_ = []Person([]Tagged{}) // ERROR cannot convert []Tagged{} (value of type []Tagged) to type []Person
	_ = map[string]Person(map[string]Tagged{}) // ERROR cannot convert map[string]Tagged{} (value of type map[string]Tagged) to type map[string]Person
	_ = func(Person)(func(Tagged)(nil)) // ERROR func(Person) func(Tagged) nil (type) is not an expression // ERROR nil (untyped nil) is not a type
	_ = (**Person)((**Tagged)(nil)) // ERROR cannot convert (**Tagged)(nil) (value of type **Tagged) to type **Person
	_ = Named1(Named2{}) // ERROR cannot convert Named2{} (value of struct type Named2) to type Named1
	_ = *Point(p) // ERROR cannot convert p (variable of type *Point) to type Point
	_ = (*Point)(p)
	_ = (*Q)(p)
	_ = (*Point)(pq)
	_ = PQ(p) // ERROR cannot convert p (variable of type *Point) to type PQ
	_ = PQ(pp) // ERROR cannot convert pp (variable of pointer type PP) to type PQ
	_ = PP(pq2) // ERROR cannot convert pq2 (variable of pointer type PQ) to type PP
	_ = PP(pq) // ERROR cannot convert pq (variable of type *Q) to type PP
	_ = (*Q)(pp) // ERROR cannot convert pp (variable of pointer type PP) to type *Q
	_ = PQ(pq)
	_ = <-chan int(c)
	_ = (<-chan int)(c)
	_ = chan<- int(c)
	_ = (chan<- int)(c)
	_ = chan int(c)
	_ = (func())(x) // ERROR cannot convert x (variable of interface type any) to type func(): need type assertion
	_ = (func())(fn)
	_ = (func() int)(x) // ERROR cannot convert x (variable of interface type any) to type func() int: need type assertion
	_ = func() int(x) // ERROR cannot convert x (variable of interface type any) to type func() int: need type assertion
	_ = func() int(nil)
	_ = []int(nil)
	_ = [2]int(nil) // ERROR cannot convert nil to type [2]int
	_ = Fn(fn)
	_ = FnI(fn) // ERROR cannot convert fn (variable of type func()) to type FnI
	_ = interface{}(fn)
	_ = (interface{ m() })(p)
	_ = interface{ m() }(pq)
	_ = struct{ x int }(*p)
	_ = map[string]int(nil)
	_ = uint(3)
	_ = float32(2.718281828)
	_ = complex128(1)
	_ = float32(0.49999999)
	_ = float64(-1e-1000)
	_ = string('x')
	_ = string(0x266c)
	_ = MyS("foo" + "bar")
	_ = string([]byte{'a'})
	const k1 = string([]byte{'a'}) // ERROR string([]byte{…}) (value of type string) is not constant
	const k2 = (*int)(nil) // ERROR (*int)(nil) (value of type *int) is not constant
	_ = int(1.2) // ERROR cannot convert 1.2 (untyped float constant) to type int
	_ = string(65.0) // ERROR cannot convert 65.0 (untyped float constant 65) to type string
	_ = string(1 << 70)
	_ = string(-1)
	const k3 = string(0x10ffff + 1)
	const k4 string = string(rune(65))
	_ = string(x) // ERROR cannot convert x (variable of interface type any) to type string: need type assertion
	_ = string(1.0 * 65) // ERROR cannot convert 1.0 * 65 (untyped float constant 65) to type string
	_ = string('a' + 1.0) // ERROR cannot convert 'a' + 1.0 (untyped float constant 98) to type string
	_ = string(true) // ERROR cannot convert true (untyped bool constant) to type string
	_ = string(uint8(65))
	_ = string(By('a'))
	_ = MyS('a')
	_ = MyS(By(1))
	_ = Alias(65)
	_ = bool(1) // ERROR cannot convert 1 (untyped int constant) to type bool
	_ = bool(1 < 2)
	_ = int(true) // ERROR cannot convert true (untyped bool constant) to type int
	_ = int8(127 + 1) // ERROR constant 128 overflows int8
	_ = uint8(-1) // ERROR constant -1 overflows uint8
	_ = uint(-0)
	_ = uint8(255.0)
	_ = uint8(255.5) // ERROR cannot convert 255.5 (untyped float constant) to type uint8
	_ = int(1e100) // ERROR cannot convert 1e100 (untyped float constant
	_ = int(2 + 0i)
	_ = int(2 + 1i) // ERROR cannot convert 2 + 1i (untyped complex constant (2 + 1i)) to type int
	_ = float32(1e39) // ERROR cannot convert 1e39 (untyped float constant 1e+39) to type float32
	_ = float32(1e-60)
	_ = float32(1i * 1i)
	_ = complex64(1e39) // ERROR cannot convert 1e39 (untyped float constant 1e+39) to type complex64
	_ = complex64(1i) + 1e39 // ERROR 1e39 (untyped float constant 1e+39) overflows complex64
	_ = D(1) + 2.5
	_ = D(float32(1))
	_ = float64(D(1))
	_ = complex128(D(1))
	_ = complex64(complex128(1i))
	var f float64
	var i int
	var c128 complex128
	_ = complex64(c128)
	_ = complex128(f) // ERROR cannot convert f (variable of type float64) to type complex128
	_ = float64(c128) // ERROR cannot convert c128 (variable of type complex128) to type float64
	_ = int(c128) // ERROR cannot convert c128 (variable of type complex128) to type int
	_ = float64(i)
	_ = int(f)
	_ = uintptr(i)
	_ = uintptr(f)
	_ = unsafe.Pointer(i) // ERROR cannot convert i (variable of type int) to type unsafe.Pointer
	_ = unsafe.Pointer(uintptr(i))
	_ = unsafe.Pointer(uint(i)) // ERROR cannot convert uint(i) (value of type uint) to type unsafe.Pointer
	_ = unsafe.Pointer(p)
	_ = unsafe.Pointer(pp)
	_ = unsafe.Pointer(&p)
	_ = (*int)(unsafe.Pointer(p))
	_ = PP(unsafe.Pointer(p))
	_ = Uptr(unsafe.Pointer(p))
	_ = uintptr(p) // ERROR cannot convert p (variable of type *Point) to type uintptr
	_ = int(unsafe.Pointer(p)) // ERROR cannot convert unsafe.Pointer(p) (value of type unsafe.Pointer) to type int
	_ = UP(p)
	_ = UP(Uptr(1))
	_ = unsafe.Pointer(UP(nil))
	_ = (*int)(UP(nil))
	_ = unsafe.Pointer([]int{}) // ERROR cannot convert []int{} (value of type []int) to type unsafe.Pointer
	_ = unsafe.Pointer(nil)
	_ = unsafe.Pointer(c) // ERROR cannot convert c (variable of type chan int) to type unsafe.Pointer
	_ = unsafe.Pointer(fn) // ERROR cannot convert fn (variable of type func()) to type unsafe.Pointer
	_ = *unsafe.Pointer(p) // ERROR invalid operation: cannot indirect unsafe.Pointer(p) (value of type unsafe.Pointer)
	_ = string(MyB("a"))
	_ = string(MyBy("a"))
	_ = MyS(MyBy("a"))
	_ = MyBy(MyS("a"))
	_ = MyRu(MyS("a"))
	_ = MyB(MyBy{}) // ERROR cannot convert MyBy{} (value of slice type MyBy) to type MyB
	_ = []byte(MyBy{}) // ERROR cannot convert MyBy{} (value of slice type MyBy) to type []byte
	_ = []byte([]rune{}) // ERROR cannot convert []rune{} (value of type []rune) to type []byte
	_ = []rune([]byte{}) // ERROR cannot convert []byte{} (value of type []byte) to type []rune
	_ = []byte('a') // ERROR cannot convert 'a' (untyped rune constant 97) to type []byte
	_ = []byte(1) // ERROR cannot convert 1 (untyped int constant) to type []byte
	_ = []uint8("a")
	_ = []int8("a") // ERROR cannot convert "a" (untyped string constant) to type []int8
	_ = []int32("a")
	_ = []uint32("a") // ERROR cannot convert "a" (untyped string constant) to type []uint32
	_ = []Ru("a")
	_ = []string("a") // ERROR cannot convert "a" (untyped string constant) to type []string
	_ = [1]byte("a") // ERROR cannot convert "a" (untyped string constant) to type [1]byte
	_ = [3]byte([]byte("abc"))
	_ = A4([]int{})
	_ = A4(S{})
	_ = [4]int(S{})
	_ = (*[4]int)(S{})
	_ = (*A4)(S{})
	_ = PA4(S{})
	_ = (*A4)([]int{})
	_ = [4]int8(S{}) // ERROR cannot convert S{} (value of slice type S) to type [4]int8
	_ = []int(A4{}) // ERROR cannot convert A4{} (value of array type A4) to type []int
	_ = []int(&A4{}) // ERROR cannot convert &A4{} (value of type *A4) to type []int
	_ = [2]By(MyB{}) // ERROR cannot convert MyB{} (value of slice type MyB) to type [2]By
	_ = [2]By(MyBy{})
	_ = [2]any(S{}) // ERROR cannot convert S{} (value of slice type S) to type [2]any
	_ = [...]int(S{}) // ERROR invalid use of [...] array (outside a composite literal)
	_ = (*[2]int)([3]int{}) // ERROR cannot convert [3]int{} (value of type [3]int) to type *[2]int
	_ = [3]int([2]int{}) // ERROR cannot convert [2]int{} (value of type [2]int) to type [3]int
	_ = G[int](G[int]{})
	_ = G[D](G[float64]{}) // ERROR cannot convert G[float64]{} (value of struct type G[float64]) to type G[D]
	_ = G[int](struct{ v int }{})
	_ = GP[int](&i)
	_ = (*int)(GP[int](nil))
	_ = GP[int](GP[string](nil)) // ERROR cannot convert GP[string](nil) (value of pointer type GP[string]) to type GP[int]
	_ = I(Point{})
	_ = I(&Point{})
	_ = I(Q{}) // ERROR cannot convert Q{} (value of struct type Q) to type I: Q does not implement I (method m has pointer receiver)
	_ = I(&Q{})
	_ = J(I(nil)) // ERROR cannot convert I(nil) (value of interface type I) to type J: I does not implement J (missing method n)
	_ = I(J(nil))
	_ = any(I(nil))
	_ = I(x) // ERROR cannot convert x (variable of interface type any) to type I: interface{} does not implement I (missing method m)
	_ = error(nil)
	_ = error(1) // ERROR cannot convert 1 (untyped int constant) to type error
	_ = Rch(c)
	_ = (chan int)(Rch(c)) // ERROR cannot convert Rch(c) (value of chan type Rch) to type chan int
	_ = int(i,)
	_ = int(i...) // ERROR invalid use of ... in conversion to int
	_ = int() // ERROR missing argument in conversion to int
	_ = int(i, i) // ERROR too many arguments in conversion to int
	_ = int(two()) // ERROR multiple-value two() (value of type (int, int)) in single-value context
	_ = two(int) // ERROR assignment mismatch: 1 variable but two returns 2 values // ERROR int (type) is not an expression // ERROR too many arguments in call to two
	_ = int(none()) // ERROR none() (no value) used as value
	_ = int(int) // ERROR int (type) is not an expression
	_ = int(nil) // ERROR cannot convert nil to type int
	_ = int(main) // ERROR cannot convert main (value of type func()) to type int
	_ = Fn(main)
	_ = Fn(two) // ERROR cannot convert two (value of type func() (int, int)) to type Fn
	_ = undefined(1) // ERROR undefined: undefined
	_ = int(undefined) // ERROR undefined: undefined
	int(i) = 1 // ERROR cannot assign to int(i) (neither addressable nor a map index expression)
	int(i)++ // ERROR cannot assign to int(i) (neither addressable nor a map index expression)
	_ = &int(i) // ERROR invalid operation: cannot take address of int(i) (value of type int)
	_ = &Point(*p) // ERROR invalid operation: cannot take address of Point(*p) (value of struct type Point)
	_ = Point(*p).x
	Point(*p).x = 1 // ERROR cannot assign to Point(*p).x (neither addressable nor a map index expression)
	(*Point)(pq).x = 1
	(*Q)(p).m()
	Point.m(Point(*pq))
	_ = []byte("abc")[1]
	_ = string("abc")[5] // ERROR invalid argument: index 5 out of bounds [0:3]
	_ = MyS("abc")[5] // ERROR invalid argument: index 5 out of bounds [0:3]
	_ = len(string("abc"))
	const k5 = len(string("abc"))
	const k6 = len([]byte("abc")) // ERROR len([]byte("abc")) (value of type int) is not constant
	const k7 = len([3]byte([]byte("abc")))
}
func two() (int, int) { return 1, 1 }
func none() {}
