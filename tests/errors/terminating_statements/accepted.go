package main

func a() int { panic("x") }

func b(x int) int {
	if x > 0 {
		return 1
	} else if x < 0 {
		return 2
	} else {
		panic(x)
	}
}

func c() int {
	for {
	}
}

func d(x int) int {
	switch x {
	case 1:
		return 1
	case 2:
		fallthrough
	default:
		return 2
	}
}

func e(c chan int) int {
	select {
	case <-c:
		return 1
	case c <- 1:
		panic(1)
	}
}

func f() int {
	select {}
}

func g() int {
L:
	goto L
}

func h() int {
	{
		{
			return 1
		}
	}
}

func i() int {
	for {
		for {
			break
		}
		switch {
		default:
			break
		}
		select {
		default:
			break
		}
	}
}

func j(x interface{}) int {
	switch x.(type) {
	case int:
		return 1
	default:
		for {
		}
	}
}

func k() int {
	return 1
	return 2
}

func l() int {
L:
	for {
		continue L
	}
}

func m() int {
	for {
	}
}

func n() (x int) {
	defer func() {}()
	return
}

func o() int {
	panic(1)

}

func p() int {
	if true {
		return 1
	}
	return 2
	println("unreachable")
	return 3
}

func main() {
	return
	main()
}
