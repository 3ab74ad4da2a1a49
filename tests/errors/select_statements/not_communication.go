package main

func f() int { return 1 }

func main() {
	c := make(chan int) // ERROR declared and not used: c
	x := 1 // ERROR declared and not used: x
	select {
	case f(): // ERROR select case must be send or receive (possibly with assignment)
	case x > 1: // ERROR select case must be send or receive (possibly with assignment)
	case c: // ERROR select case must be send or receive (possibly with assignment)
	case x = 5: // ERROR select case must be send or receive (possibly with assignment)
	}
}
