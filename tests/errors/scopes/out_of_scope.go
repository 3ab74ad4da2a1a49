package main

func f() {
	if x := 1; x > 0 {
	}
	_ = x // ERROR undefined: x
	for i := 0; i < 3; i++ {
		j := i
		_ = j
	}
	_ = i // ERROR undefined: i
	_ = j // ERROR undefined: j
	{
		k := 1
		_ = k
	}
	_ = k // ERROR undefined: k
	switch s := 5; s {
	case 5:
		t := 1
		_ = t
	case 6:
		_ = t // ERROR undefined: t
	}
	_ = s // ERROR undefined: s
	_ = later // ERROR undefined: later
	later := 1
	_ = later
	fn := func() int { return fn() } // ERROR undefined: fn
	_ = fn
	type T struct{ n *T }
	var t T
	_ = t
	var u U // ERROR undefined: U
	type U int
	_ = u
	x := x // ERROR declared and not used: x // ERROR undefined: x
	select {
	case v := <-make(chan int):
		_ = v
	default:
		_ = v // ERROR undefined: v
	}
	func(p int) { q := p; _ = q }(1)
	_ = p // ERROR undefined: p
	_ = q // ERROR undefined: q
	const c = c2 // ERROR undefined: c2
	const c2 = 1
	_ = c
}

func main() { f(); _ = T{} } // ERROR undefined: T
