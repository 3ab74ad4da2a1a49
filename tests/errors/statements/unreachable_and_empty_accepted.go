package main

func f() int {
	return 1
	return 2
}

func g() {
	panic(1)
	x := 1
	_ = x
}

func h() {
	for {
	}
	println()
}

func main() {

	{
	}
	{
		{
		}
	}
	if true {
	} else {
	}
	switch {
	}
	select {
	default:
	}
	for false {
	}
	func() {}()
	var ()
	const ()
	type ()
	goto l
l:
	f()
	g()
	h()
}
