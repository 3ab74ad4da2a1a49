package main

func main() {
unused: // ERROR label unused defined and not used
	for {
	}
a:
	for {
		break a
		continue a
		break b // ERROR break label not defined: b
		continue c // ERROR continue label not defined: c
		goto d // ERROR label d not defined
	}
a: // ERROR label a already defined
	for {
	}
e:
	switch {
	case true:
		continue e // ERROR invalid continue label e
		break e
	}
	break // ERROR break is not in a loop, switch, or select
	continue // ERROR continue is not in a loop
	if true {
		break // ERROR break is not in a loop, switch, or select
		continue // ERROR continue is not in a loop
	}
	switch {
	default:
		break
		continue // ERROR continue is not in a loop
	}
f:
	{
		break f // ERROR invalid break label f
		continue f // ERROR invalid continue label f
	}
g:
	x := 1
	_ = x
	for {
		break g // ERROR invalid break label g
	}
	for {
		func() {
			break // ERROR break is not in a loop, switch, or select
			continue // ERROR continue is not in a loop
			break a // ERROR break label not defined: a
			goto g // ERROR label g not defined
		}()
	}
h:
	select {
	default:
		break h
		continue h // ERROR invalid continue label h
	}
i:
	for {
	j:
		for {
			break i
		}
		continue j // ERROR invalid continue label j
	}
k: // ERROR label k defined and not used
}
