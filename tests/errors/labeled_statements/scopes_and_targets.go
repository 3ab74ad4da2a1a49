package main

func duplicates() {
L:
	for {
		break L
	}
	{
	L: // ERROR label L already defined
		for {
			break L // ERROR invalid break label L
		}
	}
}

func literalHasItsOwn() {
L:
	for {
		func() {
			break L // ERROR break label not defined: L
		}()
		func() {
		L:
			for {
				continue L
			}
		}()
		break L
	}
}

func unusedInBlock() {
	{
	unused: // ERROR label unused defined and not used
	}
	if true {
	other: // ERROR label other defined and not used
		println()
	}
	switch {
	case true:
	inCase: // ERROR label inCase defined and not used
	}
}

func sameNameAsVariable() {
	x := 1
x:
	for x < 3 {
		x++
		continue x
	}
}

func blank() {
_:
	for {
		break _ // ERROR break label not defined: _
	}
}

func continueOfSwitch() {
L:
	switch {
	case true:
		for {
			continue L // ERROR invalid continue label L
		}
	}
M:
	select {
	default:
		for {
			continue M // ERROR invalid continue label M
		}
	}
N:
	{
		for {
			continue N // ERROR invalid continue label N
			break N // ERROR invalid break label N
		}
	}
O:
	if true {
		for {
			break O // ERROR invalid break label O
		}
	}
}

func notEnclosing() {
L:
	for {
	}
	for {
		break L // ERROR invalid break label L
		continue L // ERROR invalid continue label L
	}
}

func siblings() {
	for {
	L:
		for {
			break L
		}
		continue L // ERROR invalid continue label L
	}
}

func innermost() {
	break // ERROR break is not in a loop, switch, or select
	if true {
		continue // ERROR continue is not in a loop
	}
	{
		break // ERROR break is not in a loop, switch, or select
	}
	select {
	default:
		continue // ERROR continue is not in a loop
	}
	func() { break }() // ERROR break is not in a loop, switch, or select
	for {
		func() { continue }() // ERROR continue is not in a loop
	}
	defer func() {
		for range 3 {
			break
		}
		break // ERROR break is not in a loop, switch, or select
	}()
}

func rangeFunctionBodies(f func(func() bool)) {
L:
	for range f {
		for range f {
			continue L
		}
		func() {
			continue L // ERROR continue label not defined: L
		}()
		goto missing // ERROR label missing not defined
	}
}

var inVariable = func() { goto L } // ERROR label L not defined

func main() {}
