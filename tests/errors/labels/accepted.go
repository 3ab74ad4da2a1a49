package main

func main() {
outer:
	for i := 0; i < 3; i++ {
		for {
			continue outer
		}
	}
sw:
	switch {
	default:
		break sw
	}
sel:
	select {
	default:
		break sel
	}
	goto end
end:
	{
		goto inner
	inner:
	}
x:
	for x := range 3 {
		_ = x
		break x
	}
	func() {
	outer:
		for {
			break outer
		}
	}()
	i := 0
again:
	i++
	if i < 3 {
		goto again
	}
}
