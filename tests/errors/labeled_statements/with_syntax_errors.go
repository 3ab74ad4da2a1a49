package main

// The jumps of each function that is without errors of its own are looked at, whatever else is wrong with the file.

func whole() {
L: // ERROR label L defined and not used
	for {
		break M // ERROR break label not defined: M
	}
	goto X   // ERROR label X not defined
	continue // ERROR continue is not in a loop
}

func broken() {
	x := = 1 // ERROR syntax error: unexpected =, expected expression
	break    // ERROR syntax error: unexpected keyword break at end of statement
	inner := func() {
		continue // ERROR continue is not in a loop
	K: // ERROR label K defined and not used
		innermost := func() { break } // ERROR break is not in a loop, switch, or select
	}
}

func inside() {
	outer := func() {
		break
		x := 1 +
	} // ERROR syntax error: unexpected }, expected expression
	switch {
	case true:
		fallthrough
	}
}

func headless(a int b int) { // ERROR syntax error: unexpected name b in parameter list; possibly missing comma or )
	goto In // ERROR goto In jumps into block
	{
	In:
	}
	goto Over // ERROR goto Over jumps over declaration of w
	w := 2
Over:
	func() { break }() // ERROR break is not in a loop, switch, or select
	_ = w
}

func endless() {
	for {
		break
	}
	break // ERROR break is not in a loop, switch, or select
