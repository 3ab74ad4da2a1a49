package main

// A constant whose value is refused has its type nevertheless, and a value that fits everywhere.

type Level int8

const (
	small int8   = 300 // ERROR cannot use 300 (untyped int constant) as int8 value in constant declaration (overflows)
	text  string = 1   // ERROR cannot use 1 (untyped int constant) as string value in constant declaration
	first Level  = 128 // ERROR cannot use 128 (untyped int constant) as Level value in constant declaration (overflows)
	next         = small + 1
	big          = 1 << 600 // ERROR constant shift overflow
)

var (
	a string     = small // ERROR cannot use small (constant unknown of type int8) as string value in variable declaration
	b int        = text  // ERROR cannot use text (constant unknown of type string) as int value in variable declaration
	c int        = first // ERROR cannot use first (constant unknown of int8 type Level) as int value in variable declaration
	d string     = next  // ERROR cannot use next (constant unknown of type int8) as string value in variable declaration
	e int8       = small
	f            = small + "a"  // ERROR invalid operation: small + "a" (mismatched types int8 and untyped string)
	g            = small == 300 // ERROR 300 (untyped int constant) overflows int8
	h [small]int                // ERROR invalid array length small (constant unknown of type int8)
	i [big]int                  // ERROR invalid array length big (untyped int constant unknown)
	j float64    = big
)

func main() {
	var n int
	switch n {
	case small: // ERROR invalid case small in switch on n (mismatched types int8 and int)
	}
	for i := range small {
		var s string = i // ERROR declared and not used: s // ERROR cannot use i (variable of type int8) as string value
	}
}
