package main

func main() {
	x := 1
	switch x {
	case 1:
		fallthrough
	case 2:
		if true {
			fallthrough // ERROR fallthrough statement out of place
		}
	case 3:
		fallthrough // ERROR fallthrough statement out of place
		x = 2
	case 4:
		{
			fallthrough // ERROR fallthrough statement out of place
		}
	case 5:
		for {
			fallthrough // ERROR fallthrough statement out of place
		}
	case 6:
		func() {
			fallthrough // ERROR fallthrough statement out of place
		}()
	case 7:
		fallthrough // ERROR cannot fallthrough final case in switch
	}
	var e interface{}
	switch e.(type) {
	case int:
		fallthrough // ERROR cannot fallthrough in type switch
	case string:
	}
	fallthrough // ERROR fallthrough statement out of place
	for {
		fallthrough // ERROR fallthrough statement out of place
	}
	select {
	default:
		fallthrough // ERROR fallthrough statement out of place
	}
	switch x {
	default:
		fallthrough
	case 1:
		x = 2
	}
	switch x {
	case 1:
	L:
		fallthrough
	default:
		goto L // ERROR goto L jumps into block
	}
}
