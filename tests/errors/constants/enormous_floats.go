package main

// A float's binary exponent has 32 bits; what is beyond is malformed, or no result.

const (
	most  = 1e646456992
	least = 1e-646456993
	none  = 1e-1000000000
	a     = 1e646456993             // ERROR malformed constant: 1e646456993
	b     = 1e-99999999999999999999 // ERROR malformed constant
	c     = 0x1p2147483647          // ERROR malformed constant
	d     = 0x1p-2147483650         // ERROR malformed constant
	e     = 1e646456994i            // ERROR malformed constant
	f     = 0e99999999999999999999  // ERROR malformed constant
	g     = most * 10               // ERROR constant result is not representable
	h     = 0x1p2147483646
	i     = 0x1p-2147483649
)

var (
	v int     = 1e5000        // ERROR cannot use 1e5000 (untyped float constant 1e+5000) as int value in variable declaration (truncated)
	w float64 = most          // ERROR cannot use most (untyped float constant 1e+646456992) as float64 value in variable declaration (overflows)
	x int     = least         // ERROR cannot use least (untyped float constant 1e-646456993) as int value in variable declaration (truncated)
	y         = 1 / none      // ERROR invalid operation: division by zero
	z string  = 0x1.8p-99999  // ERROR cannot use 0x1.8p-99999 (untyped float constant 3.003e-30103) as string value in variable declaration
	u float64 = 1e-5000 + none
)

func main() {}
