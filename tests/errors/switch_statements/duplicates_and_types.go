package main

const c = 2

type Color int

const (
	Red Color = iota
	Green
)

func f() {}

func main() {
	x := 1
	var s string
	var e interface{}
	var sl []int
	switch x {
	case 1, 2:
	case 3, 1: // ERROR in expression switch
	case c: // ERROR in expression switch
	case 1 + 1: // ERROR duplicate case 1 + 1
	case x, x:
	}
	switch s {
	case "a":
	case "b", "a": // ERROR in expression switch
	case 1: // ERROR cannot convert 1
	case 'a': // ERROR cannot convert 'a'
	}
	switch x {
	case "a": // ERROR cannot convert "a"
	case 1.5: // ERROR truncated to int
	case 1.0:
	case nil: // ERROR cannot convert nil to type int
	case true: // ERROR cannot convert true
	default:
	default: // ERROR multiple defaults
	}
	switch {
	case 1: // ERROR cannot convert 1
	case true:
	case x > 1:
	case true:
	case "s": // ERROR cannot convert "s"
	}
	switch e {
	case 1:
	case "1":
	case 1.0:
	case 1: // ERROR in expression switch
	case nil:
	case sl: // ERROR invalid case sl in switch on e (slice can only be compared to nil)
	}
	switch sl {
	case nil:
	case sl: // ERROR invalid case sl in switch on sl (slice can only be compared to nil)
	}
	switch Green {
	case Red, Green, 1: // ERROR in expression switch
	case x: // ERROR invalid case x in switch on Green (mismatched types int and Color)
	}
	switch f {
	case nil:
	}
	switch f() { // ERROR used as value
	}
	switch nil { // ERROR use of untyped nil in switch expression
	}
	switch x := 5; x {
	}
	switch 1 << 70 { // ERROR as int value in switch expression
	}
	switch x {
	case 1 << 70: // ERROR overflows int
	case f: // ERROR invalid case f in switch on x (mismatched types func() and int)
	case f(): // ERROR used as value
	}
	switch 5.5 {
	case 5:
	case 5.5:
	case 5.5: // ERROR in expression switch
	}
	switch int { // ERROR is not an expression
	}
	switch true {
	case false, true, false:
	}
}
