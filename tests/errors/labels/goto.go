package main

func main() {
	goto over // ERROR goto over jumps over declaration of x
	x := 1
	_ = x
over:
	goto into // ERROR goto into jumps into block
	{
	into:
	}
	if true {
		goto out
	}
	goto elsewhere // ERROR goto elsewhere jumps into block
	for {
	elsewhere:
		break
	}
out:
back:
	y := 2
	_ = y
	goto back
	goto fine
	{
		z := 1
		_ = z
	}
fine:
	func() {
		goto out // ERROR label out not defined
	}()
	switch {
	case true:
		goto other // ERROR goto other jumps into block
	case false:
	other:
	}
	goto v // ERROR goto v jumps over declaration of w
	var w int
	_ = w
v:
}
