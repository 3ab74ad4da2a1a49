package main

func main() {
	var i interface{}
	switch x := 1; x {
	case 1:
		fallthrough
	case 2:
		if true {
			fallthrough // ERROR fallthrough statement out of place
		}
	case 3:
		fallthrough // ERROR fallthrough statement out of place
		x++
	case 4:
		{
			fallthrough // ERROR fallthrough statement out of place
		}
	case 5:
		fallthrough

	case 6:
	L:
		fallthrough
	case 7:
		for {
			fallthrough // ERROR fallthrough statement out of place
		}
	case 8:
		func() {
			fallthrough // ERROR fallthrough statement out of place
		}()
		goto L // ERROR goto L jumps into block
	default:
		fallthrough // ERROR cannot fallthrough final case in switch
	}
	switch i.(type) {
	case int:
		fallthrough // ERROR cannot fallthrough in type switch
	default:
		fallthrough // ERROR cannot fallthrough in type switch
	}
	select {
	default:
		fallthrough // ERROR fallthrough statement out of place
	}
	fallthrough // ERROR fallthrough statement out of place
}
