package main

func f() int { return 1 }

func main() {
	c := make(chan int)
	x, y := 1, 2 // ERROR declared and not used: x // ERROR declared and not used: y
	a := []int{}
	select {
	case x = f(): // ERROR select case must be send or receive (possibly with assignment)
	case x, y = <-c, 1: // ERROR select case must be send or receive (possibly with assignment)
	case x, y, a[0] = <-c: // ERROR assignment mismatch: 3 variables but 1 value
	case f(): // ERROR select case must be send or receive (possibly with assignment)
	case x++: // ERROR select case must be send or receive (possibly with assignment)
	case c: // ERROR select case must be send or receive (possibly with assignment)
	case -<-c: // ERROR select case must be send or receive (possibly with assignment)
	case <-c + 1: // ERROR select case must be send or receive (possibly with assignment)
	case x = -<-c: // ERROR select case must be send or receive (possibly with assignment)
	case v := <-c + 1: // ERROR select case must be send or receive (possibly with assignment)
	case x: // ERROR select case must be send or receive (possibly with assignment)
	case true: // ERROR select case must be send or receive (possibly with assignment)
	case func() {}(): // ERROR select case must be send or receive (possibly with assignment)
	}
}
