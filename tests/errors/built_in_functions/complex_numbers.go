package main

// complex, real and imag: types that correspond, constants, shifts, no type parameters.

type D float64
type D32 float32
type Cx complex64
type Arr [3]int

func b8[P ~float32 | ~float64](p P) { _ = complex(p, p); _ = real(p) } // ERROR p (variable of type P constrained by ~float32 | ~float64) not supported as argument to built-in complex for go1.18 (see // ERROR invalid argument: argument has type P, expected complex type
func b9[P complex64 | complex128](p P) { _ = real(p); _ = imag(p) } // ERROR p (variable of type P constrained by complex64 | complex128) not supported as argument to built-in real for go1.18 (see // ERROR p (variable of type P constrained by complex64 | complex128) not supported as argument to built-in imag for go1.18 (see
func none() {}

func main() {
	var x int
	var f float64
	var f32 float32
	var c64 complex64
	var c128 complex128
	_ = complex(1, 2)
	_ = complex(f, 2)
	_ = complex(f32, f) // ERROR invalid operation: complex(f32, f) (mismatched types float32 and float64)
	_ = complex(f32, 1e100) // ERROR 1e100 (untyped float constant 1e+100) overflows float32
	_ = complex(x, 1) // ERROR invalid argument: arguments have type int, expected floating-point
	_ = complex(1, x) // ERROR invalid argument: arguments have type int, expected floating-point
	_ = complex(f, f32) // ERROR invalid operation: complex(f, f32) (mismatched types float64 and float32)
	_ = complex(1, "a") // ERROR invalid operation: complex(1, "a") (mismatched types untyped float and untyped string)
	_ = complex(1i, 1) // ERROR invalid operation: complex(1i, 1) (mismatched types untyped complex and untyped float)
	_ = complex(1+0i, 1)
	_ = complex(D(1), D(2))
	_ = complex(D32(1), 2)
	_ = complex(f) // ERROR invalid operation: not enough arguments for complex(f) (expected 2, found 1)
	_ = complex() // ERROR invalid operation: not enough arguments for complex() (expected 2, found 0)
	_ = complex(1, 2, 3) // ERROR invalid operation: too many arguments for complex(1, 2, 3) (expected 2, found 3)
	_ = complex(1, 2<<x) // ERROR invalid operation: shifted operand 2 (type float64) must be integer
	_ = complex(f, 2<<x) // ERROR invalid operation: shifted operand 2 (type float64) must be integer
	_ = complex(c64, c64) // ERROR invalid argument: arguments have type complex64, expected floating-point
	_ = complex(nil, 1) // ERROR cannot convert nil to type float64
	_ = complex(true, 1) // ERROR invalid operation: complex(true, 1) (mismatched types untyped bool and untyped float)
	var rl float32 = real(c64) // ERROR declared and not used: rl
	var im float64 = imag(c128) // ERROR declared and not used: im
	var i1 int = real(2i) // ERROR declared and not used: i1
	var i2 int = imag(2.5i) // ERROR declared and not used: i2 // ERROR cannot use imag(2.5i) (untyped float constant 2.5) as int value in variable declaration (truncated)
	var i3 int = complex(1, 0) // ERROR declared and not used: i3
	var i4 float32 = complex(1.5, 0) // ERROR declared and not used: i4
	var i5 int = complex(1, 1) // ERROR declared and not used: i5 // ERROR cannot use complex(1, 1) (untyped complex constant (1 + 1i)) as int value in variable declaration (truncated)
	_ = real(f) // ERROR invalid argument: argument has type float64, expected complex type
	_ = real(x) // ERROR invalid argument: argument has type int, expected complex type
	_ = real(1)
	_ = real('a')
	_ = real("a") // ERROR invalid argument: argument has type untyped string, expected complex type
	_ = real(nil) // ERROR cannot convert nil to type complex128
	_ = real(3 << x) // ERROR invalid operation: shifted operand 3 (type complex128) must be integer
	_ = imag(3 << 2)
	_ = real(Cx(1)) + D32(1) // ERROR invalid operation: real(Cx(1)) + D32(1) (mismatched types float32 and D32)
	_ = real() // ERROR invalid operation: not enough arguments for real() (expected 1, found 0)
	_ = real(c64, c64) // ERROR invalid operation: too many arguments for real(c64, c64) (expected 1, found 2)
}
func g(func([]int) int) {}
func g2() Arr { return Arr{} }
func g3() int { return 0 }
