package main

func a() int {
} // ERROR missing return

func b(x int) int {
	if x > 0 {
		return 1
	}
} // ERROR missing return

func c(x int) int {
	if x > 0 {
		return 1
	} else if x < 0 {
		return 2
	}
} // ERROR missing return

func d(x int) int {
	for x < 10 {
		return 1
	}
} // ERROR missing return

func e() int {
	for {
		break
	}
} // ERROR missing return

func f(c chan int) int {
	for range c {
		return 1
	}
} // ERROR missing return

func g(x int) int {
	switch x {
	case 1:
		return 1
	}
} // ERROR missing return

func h(x int) int {
	switch x {
	case 1:
		return 1
	default:
		break
	}
} // ERROR missing return

func i(x int) int {
	switch {
	case x > 1:
		x++
	default:
		return 1
	}
} // ERROR missing return

func j(c chan int) int {
	select {
	case <-c:
		return 1
	case c <- 1:
	}
} // ERROR missing return

func k() int {
L:
	for {
		for {
			break L
		}
	}
} // ERROR missing return

func l() int {
	{
		x := 1
		_ = x
	}
} // ERROR missing return

func m(x interface{}) int {
	switch x.(type) {
	case int:
		return 1
	default:
	}
} // ERROR missing return

func n() int {
	func() { panic(1) }()
} // ERROR missing return

func o() int {
	defer panic(1)
} // ERROR missing return

func p(x int) int {
	switch x {
	case 1:
		fallthrough
	default:
		x++
	}
} // ERROR missing return

func q() int {
	if true {
		return 1
	}
} // ERROR missing return

func r() int {
	panic := func(int) {}
	panic(1)
} // ERROR missing return

var s = func() int {
	for false {
	}
} // ERROR missing return

type T struct{}

func (T) t() (x int) {
} // ERROR missing return

func main() {}
