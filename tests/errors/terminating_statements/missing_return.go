package main

import "os"

func a() int {
} // ERROR missing return
func b() int {
	for {
	}
}
func c() int {
	for {
		break
	}
} // ERROR missing return
func d() int {
	for true {
	}
} // ERROR missing return
func e(x int) int {
	if x > 0 {
		return 1
	}
} // ERROR missing return
func f(x int) int {
	if x > 0 {
		return 1
	} else if x < 0 {
		return 2
	} else {
		return 3
	}
}
func g(x int) int {
	if x > 0 {
		return 1
	} else if x < 0 {
		return 2
	}
} // ERROR missing return
func h(x int) int {
	switch x {
	case 1:
		return 1
	}
} // ERROR missing return
func i(x int) int {
	switch x {
	case 1:
		return 1
	default:
		panic("x")
	}
}
func j(x int) int {
	switch x {
	case 1:
		fallthrough
	default:
		return 1
	}
}
func k(x int) int {
	switch x {
	case 1:
		break
	default:
		return 1
	}
} // ERROR missing return
func l() int {
	panic("x")
}
func m() int {
	os.Exit(1)
} // ERROR missing return
func n() int {
	select {}
}
func o(ch chan int) int {
	select {
	case <-ch:
		return 1
	default:
		return 2
	}
}
func p(ch chan int) int {
	select {
	case <-ch:
		return 1
	default:
	}
} // ERROR missing return
func q() int {
L:
	for {
		for {
			break L
		}
	}
} // ERROR missing return
func r() int {
L:
	for {
		for {
			continue L
		}
	}
}
func s() int {
	{
		return 1
	}
}
func t() int {
	goto L
L:
	goto L
}
func u(x interface{}) int {
	switch x.(type) {
	case int:
		return 1
	default:
		return 2
	}
}
func v(x interface{}) int {
	switch x.(type) {
	case int:
		return 1
	}
} // ERROR missing return
func w() int {
	for range 10 {
		return 1
	}
} // ERROR missing return
func x() int {
	for {
		switch {
		case true:
			break
		}
		select {
		default:
			break
		}
	}
}
func y() int {
	panic := func(string) {}
	panic("x")
} // ERROR missing return
func z() int {
	return 1

}
func aa() (n int) {
	n = 1
} // ERROR missing return
func bb() int {
	func() int {
	}() // ERROR missing return
	f := func() int {
		for {
			if true {
				break
			}
		}
	} // ERROR missing return
	return f()
}
func cc() int {
	defer panic(1)
} // ERROR missing return
func dd() int {
	(panic)(1)
}
func ee(c chan int) int {
L:
	select {
	case <-c:
		for {
			break L
		}
	}
} // ERROR missing return
func ff(x int) int {
L:
	switch {
	default:
		if x > 1 {
			break L
		}
		return 1
	}
} // ERROR missing return
func gg() int {
	func() {
		panic(1)
	}()
} // ERROR missing return

func main() {}
