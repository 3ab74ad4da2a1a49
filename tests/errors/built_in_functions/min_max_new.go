package main

// min and max: as operators mix types; new: of types and of values; panic, recover, print and println.

import (
	"unsafe"
)

type S []int
type Str string
type M map[string]int
type D float64
type Arr [3]int

func d2[P ~int | ~string](p P) { _ = min(p, p); _ = max(p, 1) } // ERROR invalid argument: mismatched types P (previous argument) and untyped int (type of 1)
func d3[P any](p P) { _ = min(p) } // ERROR invalid argument: p (variable of type P constrained by any) cannot be ordered
func d4[P ~int | ~float64](p P) { _ = min(p, 1); _ = max(1.5, p); _ = min(1, 2, p) } // ERROR cannot convert 1.5 (untyped float constant) to type P
func d5[P comparable](p P) { _ = min(p, p) } // ERROR invalid argument: p (variable of type P constrained by comparable) cannot be ordered
func two() ([]int, int) { return nil, 0 }
func none() {}

func main() {
	var s []int
	var arr Arr
	var m M
	var str Str
	var x int
	var u8 uint8
	var f float64
	var c64 complex64
	var e any
	_ = min() // ERROR invalid operation: not enough arguments for min() (expected 1, found 0)
	_ = min(x)
	_ = min(x, f) // ERROR invalid argument: mismatched types int (previous argument) and float64 (type of f)
	_ = min(x, 1.5) // ERROR 1.5 (untyped float constant) truncated to int
	_ = min(x, 2.0)
	_ = min("a", 1) // ERROR invalid argument: mismatched types untyped string (previous argument) and untyped int (type of 1)
	_ = min("a", str)
	_ = min(1i) // ERROR invalid argument: 1i (untyped complex constant (0 + 1i)) cannot be ordered
	_ = min(c64, c64) // ERROR invalid argument: c64 (variable of type complex64) cannot be ordered
	_ = min(true) // ERROR invalid argument: true (untyped bool constant) cannot be ordered
	_ = min(nil) // ERROR invalid argument: nil cannot be ordered
	_ = min(s...) // ERROR invalid operation: invalid use of ... with built-in min
	_ = min(s) // ERROR invalid argument: s (variable of type []int) cannot be ordered
	_ = min(e, e) // ERROR invalid argument: e (variable of interface type any) cannot be ordered
	_ = max(0, float32(x))
	_ = max(u8, 256) // ERROR 256 (untyped int constant) overflows uint8
	_ = max(u8, 300, 1) // ERROR 300 (untyped int constant) overflows uint8
	var k1 float64 = max(1, 2.0, 10) // ERROR declared and not used: k1
	var k2 int = max(1, 2.0, 10) // ERROR declared and not used: k2
	var k3 int = max(1, 2.5) // ERROR declared and not used: k3 // ERROR cannot use max(1, 2.5) (untyped float constant 2.5) as int value in variable declaration (truncated)
	const k4 = max("", "foo", "bar")
	const k5 = max(x, 1) // ERROR max(x, 1) (value of type int) is not constant
	const k6 = min(1, 'a', 2.5)
	var k7 string = min(1, 'a') // ERROR declared and not used: k7 // ERROR cannot use min(1, 'a') (untyped rune constant 1) as string value in variable declaration
	var k8 Str = min("a", "b") // ERROR declared and not used: k8
	_ = min(1, 2<<x)
	_ = min(1.0, 2<<x) // ERROR invalid operation: shifted operand 2 (type float64) must be integer
	_ = min(x, 1<<70) // ERROR 1 << 70 (untyped int constant 1180591620717411303424) overflows int
	_ = min(D(1), f) // ERROR invalid argument: mismatched types D (previous argument) and float64 (type of f)
	_ = new(int)
	_ = new(123)
	_ = new(x)
	_ = new(nil) // ERROR use of untyped nil in argument to new
	_ = new(none()) // ERROR none() (no value) used as value or type
	_ = new(none)
	_ = new(two()) // ERROR multiple-value two() (value of type ([]int, int)) in single-value context
	_ = new(x == 1)
	_ = new(1 << 70) // ERROR cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in argument to new (overflows)
	_ = new(1<<x)
	_ = new(1.0<<x) // ERROR invalid operation: shifted operand 1.0 (type float64) must be integer
	_ = new() // ERROR invalid operation: not enough arguments for new() (expected 1, found 0)
	_ = new(int, 1) // ERROR invalid operation: too many arguments for new(int, 1) (expected 1, found 2)
	_ = new(undefined) // ERROR undefined: undefined
	_ = new([]int{})
	_ = new(S)
	_ = new(len) // ERROR len (built-in) must be called
	_ = new(int(5))
	_ = new((int))
	_ = new(new(int))
	_ = new(append(s, 1))
	_ = new(g)
	var p1 *int = new(1.0) // ERROR declared and not used: p1 // ERROR cannot use new(1.0) (value of type *float64) as *int value in variable declaration
	var p2 *float64 = new(1) // ERROR declared and not used: p2 // ERROR cannot use new(1) (value of type *int) as *float64 value in variable declaration
	var p3 *int8 = new(1) // ERROR declared and not used: p3 // ERROR cannot use new(1) (value of type *int) as *int8 value in variable declaration
	var p4 *any = new(any(1)) // ERROR declared and not used: p4
	var p5 *bool = new(x > 1) // ERROR declared and not used: p5
	*new(1) = 2
	new(1) = nil // ERROR cannot assign to new(1) (neither addressable nor a map index expression)
	_ = &new(1) // ERROR invalid operation: cannot take address of new(1) (value of type *int)
	panic() // ERROR invalid operation: not enough arguments for panic() (expected 1, found 0)
	panic(1, 2) // ERROR invalid operation: too many arguments for panic(1, 2) (expected 1, found 2)
	panic(nil)
	panic(none()) // ERROR none() (no value) used as value
	panic(int) // ERROR int (type) is not an expression
	panic(1 << 70) // ERROR cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in argument to panic (overflows)
	_ = panic(1) // ERROR panic(1) (no value) used as value
	_ = recover(1) // ERROR invalid operation: too many arguments for recover(1) (expected 0, found 1)
	r := recover()
	r.x() // ERROR r.x undefined (type interface{} has no field or method x)
	print(1, "a", nil, s, none) // ERROR use of untyped nil in argument to built-in print
	println(s, m, e, f, arr)
	println(int) // ERROR int (type) is not an expression
	println(none()) // ERROR none() (no value) used as value
	println(two())
	print(1 << 70) // ERROR cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in argument to built-in print (overflows)
	_ = print() // ERROR print() (no value) used as value
	println(s...) // ERROR invalid operation: invalid use of ... with built-in println

	type T struct{}
	println(T{}, &x)
	_ = unsafe.Sizeof // ERROR unsafe.Sizeof (built-in) must be called
	len[int](s) // ERROR cannot index len (built-in)
}
func g(func([]int) int) {}
func g2() Arr { return Arr{} }
func g3() int { return 0 }
