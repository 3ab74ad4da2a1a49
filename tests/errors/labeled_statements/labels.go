package main

func unused() {
L: // ERROR label L defined and not used
	for {
	}
}

func undefined() {
	goto M // ERROR label M not defined
	for {
		break N // ERROR break label not defined: N
		continue O // ERROR continue label not defined: O
	}
}

func twice() {
L:
	for {
		break L
	}
L: // ERROR label L already defined
	for {
		continue L // ERROR invalid continue label L
	}
}

func wrong() {
L:
	if true {
		for {
			break L // ERROR invalid break label L
			continue L // ERROR invalid continue label L
		}
	}
K:
	switch {
	case true:
		for {
			break K
			continue K // ERROR invalid continue label K
		}
	}
B:
	{
		break B // ERROR invalid break label B
	}
	for {
		break B // ERROR invalid break label B
	}
F: // ERROR label F defined and not used
	for {
		func() {
			break F // ERROR break label not defined: F
			break // ERROR break is not in a loop, switch, or select
			continue // ERROR continue is not in a loop
			goto F // ERROR label F not defined
		}()
	}
}

func jumps() {
	goto over // ERROR goto over jumps over declaration of x
	x := 1
	_ = x
over:
	goto into // ERROR goto into jumps into block
	{
	into:
	}
	goto fine
	{
		var y int
		_ = y
	}
fine:
	for {
		goto out // ERROR goto out jumps over declaration of z
	}
	var z, w int
	_, _ = z, w
out:
	if true {
	back:
		goto back
	}
	goto back2 // ERROR goto back2 jumps into block
	for {
	back2:
	}
}

func plain() {
	break // ERROR break is not in a loop, switch, or select
	continue // ERROR continue is not in a loop
	fallthrough // ERROR fallthrough statement out of place
	if true {
		break // ERROR break is not in a loop, switch, or select
	}
	switch {
	case true:
		continue // ERROR continue is not in a loop
	}
	select {
	default:
		break
		continue // ERROR continue is not in a loop
	}
	for {
		switch {
		case true:
			break
			continue
		}
	}
_:
	goto _ // ERROR label _ not defined
}

func main() {}
