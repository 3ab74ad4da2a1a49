package main

import (
	"errors"
	"fmt"
	str "strings"
)

// What is a constant, of which type, and what its type must represent.

type P struct{ x int }

const (
	a1, a2   int8      = 1, 200 // ERROR cannot use 200 (untyped int constant) as int8 value in constant declaration (overflows)
	a3                 = fmt.Sprint(1) // ERROR fmt.Sprint(1) (value of type string) is not constant
	a4       P         = P{} // ERROR invalid constant type P
	a5       [2]int    = [2]int{} // ERROR invalid constant type [2]int
	a6       error     = nil // ERROR invalid constant type error
	a7       any       = 1 // ERROR invalid constant type any
	a8       *int      = nil // ERROR invalid constant type *int
	a9                 = 1.0 == 1
	a10      int       = 1.0
	a11      int       = 1.5 // ERROR cannot use 1.5 (untyped float constant) as int value in constant declaration (truncated)
	a12      float32   = 1e100 // ERROR cannot use 1e100 (untyped float constant 1e+100) as float32 value in constant declaration (overflows)
	a13      string    = "a" + 'b' // ERROR invalid operation: "a" + 'b' (mismatched types untyped string and untyped rune)
	a14      rune      = 'a' + 1.0
	a15      bool      = a9
	a16      MyB       = a9
	a17      MyB       = a15 // ERROR cannot use a15 (constant true of type bool) as MyB value in constant declaration
	a18      complex64 = 1i * 1e39 // ERROR cannot use 1i * 1e39 (untyped complex constant (0 + 1e+39i)) as complex64 value in constant declaration (overflows)
	a19                = len(fmt.Sprint(1)) // ERROR len(fmt.Sprint(1)) (value of type int) is not constant
	a20                = unsafeSize // ERROR unsafeSize (variable of type int) is not constant
	a21                = real(2i)
	a22      int       = real(2i)
	a23                = imag(2) + complex(1, 2)
	a24                = min(1, 2.5, 'a')
	a25                = max("a", 1) // ERROR invalid argument: mismatched types untyped string (previous argument) and untyped int (type of 1)
	a26                = min(a1, 1000) // ERROR 1000 (untyped int constant) overflows int8
	a27                = P{}.x // ERROR P{}.x (value of type int) is not constant
	a28                = "abc"[0:1] // ERROR "abc"[0:1] (value of type string) is not constant
	a29                = *new(int) // ERROR *new(int) (variable of type int) is not constant
	a30                = func() int { return 1 } // ERROR func() int {…} (value of type func() int) is not constant
	a31                = []int{1}[0] // ERROR []int{…}[0] (variable of type int) is not constant
	a32                = map[int]int{}[0] // ERROR map[int]int{}[0] (map index expression of type int) is not constant
	a33                = any(1).(int) // ERROR any(1).(int) (comma, ok expression of type int) is not constant
	a34                = -a1 - 128 // ERROR 128 (untyped int constant) overflows int8
	a35                = !a9
	a36                = ^a1
	a37                = +"a" // ERROR invalid operation: operator + not defined on "a" (untyped string constant)
	a38                = a1 << 7 // ERROR a1 << 7 (constant 128 of type int8) overflows int8
	a39                = 1 << a1
	a40                = 1 << -a1 // ERROR invalid operation: negative shift count -a1 (constant -1 of type int8)
	a41                = a1 / 0 // ERROR invalid operation: division by zero
	a42                = 0 / 0.0 // ERROR invalid operation: division by zero
	a43      uint      = -0
	a44      uint8     = -1 + 1
	a45                = uint8(1) - 2 + 3 // ERROR uint8(1) - 2 (constant -1 of type uint8) overflows uint8
	a46                = str.ToUpper("x") // ERROR str.ToUpper("x") (value of type string) is not constant
	a47                = errors.New // ERROR errors.New (value of type func(text string) error) is not constant
	a48, a49           = iota, iota
)

type MyB bool

var unsafeSize = 1

func gen[T ~int | ~float64](x T) {
	const k1 T = 1 // ERROR invalid constant type T
	const k2 = T(1) // ERROR T(1) (value of type T constrained by ~int | ~float64) is not constant
	const k3 = len([2]T{})
	const k4 = len(string(""))
	var v T = 1
	v = 1.0
	v = 1.5 // ERROR cannot use 1.5 (untyped float constant) as T value in assignment
	v = 'a'
	v = "a" // ERROR cannot use "a" (untyped string constant) as T value in assignment
	v = 1i * 1i
	v = 1e400 // ERROR cannot use 1e400 (untyped float constant 1e+400) as T value in assignment
	_ = v + 1
	_ = v + 1.5 // ERROR cannot convert 1.5 (untyped float constant) to type T
	_ = 1 << v // ERROR invalid operation: shift count v (variable of type T constrained by ~int | ~float64) must be integer
	const k5 = unsafeSize // ERROR unsafeSize (variable of type int) is not constant
	var w int = T(1) // ERROR cannot use T(1) (value of type T constrained by ~int | ~float64) as int value in variable declaration
	_ = w
	x = 1 << 3
	x = 1 << w // ERROR invalid operation: shifted operand 1 (type T) must be integer
	_ = T(1.5) // ERROR cannot convert 1.5 (untyped float value) to type T: cannot convert 1.5 (untyped float constant) to type int (in T)
	_ = T(1) + T(2)
	const k6 = T(1) == T(1) // ERROR T(1) == T(1) (untyped bool value) is not constant
	const k7 = int(T(1)) // ERROR int(T(1)) (value of type int) is not constant
}
func untyped() {
	var i8 int8 = 1
	_ = i8 + 1.0
	_ = i8 + 1.5 // ERROR 1.5 (untyped float constant) truncated to int8
	_ = i8 + 128 // ERROR 128 (untyped int constant) overflows int8
	_ = i8 == 300 // ERROR 300 (untyped int constant) overflows int8
	_ = i8 + 'a'
	_ = i8 << 1.0
	_ = i8 << 300
	_ = i8 + "a" // ERROR invalid operation: i8 + "a" (mismatched types int8 and untyped string)
	_ = i8 + nil // ERROR invalid operation: i8 + nil (mismatched types int8 and untyped nil)
	_ = i8 && true // ERROR invalid operation: i8 && true (mismatched types int8 and untyped bool)
	var f float32 = 16777217
	_ = f + 1i // ERROR 1i (untyped complex constant (0 + 1i)) overflows float32
	_ = f + (1 + 0i)
	_ = f == 1e100 // ERROR 1e100 (untyped float constant 1e+100) overflows float32
	_ = f % 2 // ERROR invalid operation: operator % not defined on f (variable of type float32)
	_ = "a" + 1 // ERROR invalid operation: "a" + 1 (mismatched types untyped string and untyped int)
	_ = 'a' + "b" // ERROR invalid operation: 'a' + "b" (mismatched types untyped rune and untyped string)
	_ = 'a' + 1.5
	_ = 1 == 1.0 == true
	var r = 'a' + 1.5
	var s = 2i * 2i
	var t int = 2i * 2i
	var x any = 1 << 64 // ERROR cannot use 1 << 64 (untyped int constant 18446744073709551616) as int value in variable declaration (overflows)
	var y any = 1e400 // ERROR cannot use 1e400 (untyped float constant 1e+400) as float64 value in variable declaration (overflows)
	var z any = 1 << 62
	var u uint64 = 1<<64 - 1
	fmt.Println(1<<64, u, z, y, x, t, s, r) // ERROR cannot use 1 << 64 (untyped int constant 18446744073709551616) as int value in argument to fmt.Println (overflows)
	fmt.Println(18446744073709551615) // ERROR cannot use 18446744073709551615 (untyped int constant) as int value in argument to fmt.Println (overflows)
	fmt.Println(uint64(18446744073709551615))
	var arr = []any{1 << 63, -1 << 63} // ERROR cannot use 1 << 63 (untyped int constant 9223372036854775808) as int value in array or slice literal (overflows)
	m := map[string]int8{"a": 1000} // ERROR cannot use 1000 (untyped int constant) as int8 value in map literal (overflows)
	_, _ = arr, m
	switch i8 {
	case 1000: // ERROR 1000 (untyped int constant) overflows int8
	case 1.5: // ERROR 1.5 (untyped float constant) truncated to int8
	case 'a':
	case "x": // ERROR cannot convert "x" (untyped string constant) to type int8
	}
	for i := range 1e3 { // ERROR cannot range over 1e3 (untyped float constant 1000)
		_ = i
	}
	for i := range 1.5 { // ERROR cannot range over 1.5 (untyped float constant)
		_ = i
	}
	for i := range 1 << 70 { // ERROR cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in range clause (overflows)
		_ = i
	}
	for range "abc" + "d" {
	}
	_ = [1000000000000]int8{}[999999999999]
	_ = make([]int, 1e3, 1.5) // ERROR 1.5 (untyped float constant) truncated to int
	_ = make([]int, 1<<70) // ERROR 1 << 70 (untyped int constant 1180591620717411303424) overflows int
	_ = []int{1, 2, 3}[1.0:2.5] // ERROR 2.5 (untyped float constant) truncated to int
	_ = i8 + a45
}

func main() {}
