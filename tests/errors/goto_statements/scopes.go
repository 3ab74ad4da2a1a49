package main

func overVariable() {
	goto L // ERROR goto L jumps over declaration of x
	var x int
	_ = x
L:
}

func overShort() {
	goto L // ERROR goto L jumps over declaration of x
	x := 1
	_ = x
L:
	_ = x
}

func overTwo() {
	goto L // ERROR goto L jumps over declaration of z
	x, y := 1, 2
	var z int
	_, _, _ = x, y, z
L:
}

func overConstAndType() {
	goto L
	const c = 1
	type T int
	_ = T(c)
L:
}

func overVarNotInScopeAtLabel() {
	goto L
	{
		x := 1
		_ = x
	}
	if y := 1; y > 0 {
	}
	for i := range 3 {
		_ = i
	}
	func() { z := 1; _ = z }()
L:
}

func intoBlock() {
	goto L // ERROR goto L jumps into block
	{
	L:
	}
}

func intoIf() {
	goto L // ERROR goto L jumps into block
	if true {
	L:
	}
}

func intoElse() {
	if true {
		goto L // ERROR goto L jumps into block
	} else {
	L:
	}
}

func intoFor() {
	goto L // ERROR goto L jumps into block
	for {
	L:
	}
}

func intoRange() {
	for range 3 {
	L:
	}
	goto L // ERROR goto L jumps into block
}

func intoCase() {
	switch {
	case true:
		goto L // ERROR goto L jumps into block
	default:
	L:
	}
}

func intoSelect() {
	goto L // ERROR goto L jumps into block
	select {
	default:
	L:
	}
}

func intoLiteral() {
	goto L // ERROR label L not defined
	func() {
	L: // ERROR label L defined and not used
	}()
}

func outOfLiteral() {
L: // ERROR label L defined and not used
	func() { goto L }() // ERROR label L not defined
}

func backwards() {
L:
	x := 1
	_ = x
	goto L
}

func outAndOver() {
	{
		goto L // ERROR goto L jumps over declaration of x
	}
	x := 1
	_ = x
L:
}

func withinBlockOver() {
	{
		goto L // ERROR goto L jumps over declaration of x
		x := 1
		_ = x
	L:
	}
}

func main() {}
