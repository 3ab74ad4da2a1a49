package main

func f(x int, e any, c chan int) {
	switch x {
	case 1:
		fallthrough
	case 2:
		fallthrough // ERROR fallthrough statement out of place
		x++
	case 3:
		if true {
			fallthrough // ERROR fallthrough statement out of place
		}
	case 4:
		{
			fallthrough // ERROR fallthrough statement out of place
		}
	case 5:
		for {
			fallthrough // ERROR fallthrough statement out of place
		}
	case 6:
		func() { fallthrough }() // ERROR fallthrough statement out of place
	case 7:
	L:
		fallthrough
	case 8:
		goto L // ERROR goto L jumps into block
	case 9:
		fallthrough
		;
	case 10:
		fallthrough // ERROR cannot fallthrough final case in switch
	}
	switch {
	default:
		fallthrough
	case x > 1:
	}
	switch {
	case x > 1:
	default:
		fallthrough // ERROR cannot fallthrough final case in switch
	}
	switch e.(type) {
	case int:
		fallthrough // ERROR cannot fallthrough in type switch
	case string:
	}
	select {
	case <-c:
		fallthrough // ERROR fallthrough statement out of place
	default:
	}
	fallthrough // ERROR fallthrough statement out of place
	if x > 0 {
		fallthrough // ERROR fallthrough statement out of place
	}
	for {
		fallthrough // ERROR fallthrough statement out of place
	}
	switch x {
	case 1:
		switch {
		case true:
			fallthrough // ERROR cannot fallthrough final case in switch
		}
		fallthrough
	case 2:
	}
}

func main() {}
