package main

import "unsafe"

type T struct{ x int }
type Slice []int
type Bytes []byte
type MyByte byte
type Fn func()

func two() (int, int)           { return 1, 2 }
func sl() ([]int, int)          { return nil, 1 }
func none()                     {}
func arr() [3]int               { return [3]int{} }

const (
	c1 = len("abc")
	c2 = len([3]int{})
	c3 = len(arr()) // ERROR len(arr()) (value of type int) is not constant
	c4 = len([]int{1}) // ERROR len([]int{…}) (value of type int) is not constant
	c5 = cap(&[2]int{})
	c6 = len([2]int{c1, 1})
	c7 = len(<-make(chan [3]int)) // ERROR len(<-make(chan [3]int)) (value of type int) is not constant
	c8 = len(str) // ERROR len(str) (value of type int) is not constant
	c9 = min(1, 2.5)
	c10 = max(c1, x) // ERROR max(c1, x) (value of type int) is not constant
	c11 = real(1i) + imag(2i)
	c12 = complex(c1, 0) // ERROR invalid argument: arguments have type int, expected floating-point
	c13 = len(map[int]int{}) // ERROR len(map[int]int{}) (value of type int) is not constant
	c14 = cap([]int{}) // ERROR cap([]int{}) (value of type int) is not constant
	c15 = unsafe.Sizeof(arr())
	c16 = len(new([3]int)) // ERROR len(new([3]int)) (value of type int) is not constant
	c17 = append([]int{}, 1) // ERROR append([]int{}, 1) (value of type []int) is not constant
	c18 = len([...]int{1, 2}) + len(p.x)
	c19 = len(array[:]) // ERROR len(array[:]) (value of type int) is not constant
	c20 = string(len("a"))
	c21 = len(array[f()]) // ERROR len(array[f()]) (value of type int) is not constant
)

func f() int { return 0 }

var str = "s"
var x = 1
var p *struct{ x [3]int }
var array [2][3]int

func gen[S ~[]int | ~[]string, A ~[]int | ~[3]int, N int | float64, B ~string | ~[]byte, M map[string]int | map[string]bool, C chan int | chan string, P any, F float32 | float64, Z complex64 | complex128](s S, a A, n N, b B, m M, c C, q P, ff F, z Z) {
	_ = len(s)
	_ = cap(a)
	_ = append(a, 1) // ERROR invalid append: argument must be a slice; have a (variable of type A constrained by ~[]int | ~[3]int)
	_ = len(n) // ERROR invalid argument: n (variable of type N constrained by int | float64) for built-in len
	_ = len(b)
	_ = cap(b) // ERROR invalid argument: b (variable of type B constrained by ~string | ~[]byte) for built-in cap
	_ = len(m)
	delete(m, "k")
	delete(m, 1) // ERROR cannot use 1 (untyped int constant) as string value in argument to delete
	clear(m)
	clear(s)
	clear(b) // ERROR invalid argument: cannot clear b (variable of type B constrained by ~string | ~[]byte): argument must be (or constrained by) map or slice
	clear(a) // ERROR invalid argument: cannot clear a (variable of type A constrained by ~[]int | ~[3]int): argument must be (or constrained by) map or slice
	close(c)
	close(q) // ERROR invalid operation: cannot close non-channel q (variable of type P constrained by any)
	_ = min(n, 1)
	_ = min(n, 1.5) // ERROR cannot convert 1.5 (untyped float constant) to type N
	_ = max(q, q) // ERROR invalid argument: q (variable of type P constrained by any) cannot be ordered
	_ = make(S, 1) // ERROR invalid argument: cannot make S: []int and []string have different underlying types
	_ = make(M) // ERROR invalid argument: cannot make M: map[string]int and map[string]bool have different underlying types
	_ = make(P) // ERROR invalid argument: cannot make P: no specific type
	_ = new(P)
	_ = new(q)
	_ = copy(b, b) // ERROR invalid copy: argument must be a slice; have b (variable of type B constrained by ~string | ~[]byte)
	_ = imag(q) // ERROR invalid argument: argument has type P, expected complex type
	_ = append([]byte{}, b...)
	_ = copy([]byte{}, b)
	const k = len(a) // ERROR len(a) (value of type int) is not constant
}

func main() {
	var s []int
	var b []byte
	var mb []MyByte
	var m map[string]int
	var ch chan int
	var ro <-chan int
	var so chan<- int
	var a any
	var u8 uint8
	var f32 float32
	var z complex128
	_ = append(s, 1, "s", 2.5, nil) // ERROR cannot use "s" (untyped string constant) as int value in argument to append // ERROR cannot use 2.5 (untyped float constant) as int value in argument to append (truncated) // ERROR cannot use nil as int value in argument to append
	_ = append(b, "s"...)
	_ = append(mb, "s"...) // ERROR cannot use "s" (untyped string constant) as []MyByte value in argument to append
	_ = append(Slice{}, s...)
	_ = append([]any{}, s...) // ERROR cannot use s (variable of type []int) as []any value in argument to append
	_ = append([]any{}, s, nil, 1)
	_ = append(sl())
	_ = append(two()) // ERROR invalid append: argument must be a slice; have 1st function result (value of type int)
	_ = append(s, two()) // ERROR multiple-value two() (value of type (int, int)) in single-value context
	_ = append(s...) // ERROR not enough arguments in call to append
	_ = append(s, nil...)
	_ = append(array, 1) // ERROR invalid append: argument must be a slice; have array (variable of type [2][3]int)
	_ = append(&s, 1) // ERROR invalid append: argument must be a slice; have &s (value of type *[]int)
	_ = append("s", 'a') // ERROR invalid append: argument must be a slice; have "s" (untyped string constant)
	_ = append(nil...) // ERROR invalid append: argument must be a slice; have untyped nil
	copy(mb, "s") // ERROR invalid copy: arguments mb (variable of type []MyByte) and "s" (untyped string constant) have different element types MyByte
	copy("s", b) // ERROR invalid copy: argument must be a slice; have "s" (untyped string constant)
	copy(array[:], array) // ERROR invalid copy: argument must be a slice; have array (variable of type [2][3]int)
	copy(s) // ERROR invalid operation: not enough arguments for copy(s) (expected 2, found 1)
	copy(s, s, s) // ERROR invalid operation: too many arguments for copy(s, s, s) (expected 2, found 3)
	copy(nil, s) // ERROR invalid copy: argument must be a slice; have untyped nil
	clear(nil) // ERROR invalid argument: cannot clear nil: argument must be (or constrained by) map or slice
	clear("s") // ERROR invalid argument: cannot clear "s" (untyped string constant): argument must be (or constrained by) map or slice
	clear(&s) // ERROR invalid argument: cannot clear &s (value of type *[]int): argument must be (or constrained by) map or slice
	clear(m, m) // ERROR invalid operation: too many arguments for clear(m, m) (expected 1, found 2)
	close(ro) // ERROR invalid operation: cannot close receive-only channel ro (variable of type <-chan int)
	close(so)
	close(ch, ch) // ERROR invalid operation: too many arguments for close(ch, ch) (expected 1, found 2)
	close(nil) // ERROR invalid operation: cannot close non-channel nil
	close(x) // ERROR invalid operation: cannot close non-channel x (variable of type int)
	close() // ERROR invalid operation: not enough arguments for close() (expected 1, found 0)
	_ = close(ch) // ERROR close(ch) (no value) used as value
	delete(m, 1) // ERROR cannot use 1 (untyped int constant) as string value in argument to delete
	delete(m, "a", "b") // ERROR invalid operation: too many arguments for delete(m, "a", "b") (expected 2, found 3)
	delete(s, 1) // ERROR invalid argument: s (variable of type []int) is not a map
	delete(nil, 1) // ERROR invalid argument: nil is not a map
	delete(m) // ERROR invalid operation: not enough arguments for delete(m) (expected 2, found 1)
	_ = delete(m, "a") // ERROR delete(m, "a") (no value) used as value
	_ = len(x) // ERROR invalid argument: x (variable of type int) for built-in len
	_ = len(&s) // ERROR invalid argument: &s (value of type *[]int) for built-in len
	_ = len(ch) + len(ro) + cap(so)
	_ = len(none()) // ERROR none() (no value) used as value
	_ = len(nil) // ERROR invalid argument: nil for built-in len
	_ = len(a) // ERROR invalid argument: a (variable of interface type any) for built-in len
	_ = len(two()) // ERROR invalid operation: too many arguments for len(two()) (expected 1, found 2)
	_ = len(Fn(nil)) // ERROR invalid argument: Fn(nil) (value of func type Fn) for built-in len
	_ = cap(m) // ERROR invalid argument: m (variable of type map[string]int) for built-in cap
	_ = cap("s") // ERROR invalid argument: "s" (untyped string constant) for built-in cap
	_ = cap(&array)
	_ = make([]int) // ERROR invalid operation: make([]int) expects 2 or 3 arguments; found 1
	_ = make([]int, -1) // ERROR invalid argument: index -1 (constant of type int) must not be negative
	_ = make([]int, 1.5) // ERROR 1.5 (untyped float constant) truncated to int
	_ = make([]int, "1") // ERROR cannot convert "1" (untyped string constant) to type int
	_ = make([]int, 3, 2) // ERROR invalid argument: length and capacity swapped
	_ = make([]int, f32) // ERROR invalid argument: index f32 (variable of type float32) must be integer
	_ = make([]int, u8, u8)
	_ = make([]int, 1, 2, 3) // ERROR invalid operation: make([]int, 1, 2, 3) expects 2 or 3 arguments; found 4
	_ = make(map[string]int, 1, 2) // ERROR invalid operation: make(map[string]int, 1, 2) expects 1 or 2 arguments; found 3
	_ = make(chan int, -1) // ERROR invalid argument: index -1 (constant of type int) must not be negative
	_ = make(chan int, 1, 2) // ERROR invalid operation: make(chan int, 1, 2) expects 1 or 2 arguments; found 3
	_ = make([3]int) // ERROR invalid argument: cannot make [3]int: type must be slice, map, or channel
	_ = make(*[]int, 1) // ERROR invalid argument: cannot make *[]int: type must be slice, map, or channel
	_ = make(int) // ERROR invalid argument: cannot make int: type must be slice, map, or channel
	_ = make(T) // ERROR invalid argument: cannot make T: type must be slice, map, or channel
	_ = make(s, 1) // ERROR s (local variable) is not a type
	_ = make(any) // ERROR invalid argument: cannot make any: type must be slice, map, or channel
	_ = make([]undefined, 1) // ERROR undefined: undefined
	_ = make([]int, 1<<100) // ERROR 1 << 100 (untyped int constant 1267650600228229401496703205376) overflows int
	_ = make([]int, nil) // ERROR cannot convert nil to type int
	_ = new(undefined) // ERROR undefined: undefined
	_ = new(none()) // ERROR none() (no value) used as value or type
	_ = new(none)
	_ = new(two()) // ERROR multiple-value two() (value of type (int, int)) in single-value context
	_ = new(nil) // ERROR use of untyped nil in argument to new
	_ = new() // ERROR invalid operation: not enough arguments for new() (expected 1, found 0)
	_ = new(1, 2) // ERROR invalid operation: too many arguments for new(1, 2) (expected 1, found 2)
	_ = new(1 << 100) // ERROR cannot use 1 << 100 (untyped int constant 1267650600228229401496703205376) as int value in argument to new (overflows)
	_ = new(T)
	_ = new(T{})
	_ = new(int)
	var pi *int8 = new(1) // ERROR declared and not used: pi // ERROR cannot use new(1) (value of type *int) as *int8 value in variable declaration
	var pf *float64 = new(2.5) // ERROR declared and not used: pf
	new(int) // ERROR new(int) (value of type *int) is not used
	_ = complex(f32, 1.0)
	_ = complex(f32, 1i) // ERROR 1i (untyped complex constant (0 + 1i)) overflows float32
	_ = complex(f32, x) // ERROR invalid operation: complex(f32, x) (mismatched types float32 and int)
	_ = complex(1, z) // ERROR invalid argument: arguments have type complex128, expected floating-point
	_ = complex("a", 1) // ERROR invalid operation: complex("a", 1) (mismatched types untyped string and untyped float)
	_ = complex(1, 2, 3) // ERROR invalid operation: too many arguments for complex(1, 2, 3) (expected 2, found 3)
	_ = complex(u8, 1) // ERROR invalid argument: arguments have type uint8, expected floating-point
	_ = real(f32) // ERROR invalid argument: argument has type float32, expected complex type
	_ = real(x) // ERROR invalid argument: argument has type int, expected complex type
	_ = real("s") // ERROR invalid argument: argument has type untyped string, expected complex type
	_ = imag(1)
	_ = imag() // ERROR invalid operation: not enough arguments for imag() (expected 1, found 0)
	var i1 int = real(2) // ERROR declared and not used: i1
	var i2 int = real(2.5) // ERROR declared and not used: i2 // ERROR cannot use real(2.5) (untyped float constant 2.5) as int value in variable declaration (truncated)
	_ = min() // ERROR invalid operation: not enough arguments for min() (expected 1, found 0)
	_ = min(x)
	_ = min(x, "s") // ERROR invalid argument: mismatched types int (previous argument) and untyped string (type of "s")
	_ = min(x, 1.5) // ERROR 1.5 (untyped float constant) truncated to int
	_ = min(u8, 256) // ERROR 256 (untyped int constant) overflows uint8
	_ = min(x, u8) // ERROR invalid argument: mismatched types int (previous argument) and uint8 (type of u8)
	_ = max(z, z) // ERROR invalid argument: z (variable of type complex128) cannot be ordered
	_ = max("a", 'a') // ERROR invalid argument: mismatched types untyped string (previous argument) and untyped rune (type of 'a')
	_ = max(a, a) // ERROR invalid argument: a (variable of interface type any) cannot be ordered
	_ = max(true) // ERROR invalid argument: true (untyped bool constant) cannot be ordered
	_ = max(nil, 1) // ERROR invalid argument: nil cannot be ordered
	_ = max(1, 2.5, "s") // ERROR invalid argument: mismatched types untyped float (previous argument) and untyped string (type of "s")
	_ = max(s...) // ERROR invalid operation: invalid use of ... with built-in max
	min(1, 2) // ERROR min(1, 2) (untyped int constant 1) is not used
	_ = panic(1) // ERROR panic(1) (no value) used as value
	panic() // ERROR invalid operation: not enough arguments for panic() (expected 1, found 0)
	panic(1, 2) // ERROR invalid operation: too many arguments for panic(1, 2) (expected 1, found 2)
	panic(none()) // ERROR none() (no value) used as value
	panic(T) // ERROR T (type) is not an expression
	recover(1) // ERROR invalid operation: too many arguments for recover(1) (expected 0, found 1)
	print(T{})
	print(s, m, a, none)
	println(two())
	println(nil) // ERROR use of untyped nil in argument to built-in println
	_ = print(1) // ERROR print(1) (no value) used as value
	len(s) // ERROR len(s) (value of type int) is not used
	_ = len // ERROR len (built-in) must be called
	var lf = append // ERROR declared and not used: lf // ERROR append (built-in) must be called
	f := panic // ERROR declared and not used: f // ERROR panic (built-in) must be called
	go len(s) // ERROR go discards result of len(s) (value of type int)
	_ = [len(s)]int{} // ERROR array length len(s) (value of type int) must be constant
	_ = [len(array)]int{}
	_ = [len(array[0])]int{}
	_ = unsafe.Sizeof() // ERROR invalid operation: not enough arguments for unsafe.Sizeof() (expected 1, found 0)
	_ = unsafe.Sizeof(none()) // ERROR none() (no value) used as value
	_ = unsafe.Offsetof(x) // ERROR invalid argument: x is not a selector expression
	_ = unsafe.Offsetof(T{}.x)
	_ = unsafe.Offsetof(p.x[0]) // ERROR invalid argument: p.x[0] is not a selector expression
	_ = unsafe.Alignof(T) // ERROR T (type) is not an expression
	_ = unsafe.Add(x, 1) // ERROR cannot use x (variable of type int) as unsafe.Pointer value in argument to unsafe.Add
	_ = unsafe.Slice(x, 1) // ERROR invalid argument: x (variable of type int) is not a pointer
	_ = unsafe.Slice(&x, "s") // ERROR cannot convert "s" (untyped string constant) to type int
	_ = unsafe.SliceData("s") // ERROR invalid argument: "s" (untyped string constant) is not a slice
	_ = unsafe.Pointer(x) // ERROR cannot convert x (variable of type int) to type unsafe.Pointer
	_ = unsafe.Pointer(uintptr(x))
	_ = (*int)(unsafe.Pointer(&u8))
	_ = (*int)(uintptr(1)) // ERROR cannot convert uintptr(1) (constant 1 of type uintptr) to type *int
	unsafe.Sizeof(x) // ERROR unsafe.Sizeof(x) (constant 8 of type uintptr) is not used
	_ = unsafe.Undefined(x) // ERROR undefined: unsafe.Undefined
	_ = unsafe.Slice(&x, -1) // ERROR invalid argument: length -1 (constant of type int) must not be negative
}
