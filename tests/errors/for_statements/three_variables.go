package main

func main() {
	m := map[string]int{}
	ch := make(chan int)
	var a, b, c, d int
	_, _, _, _ = a, b, c, d
	for a, b, c = range []int{} { // ERROR at most two iteration variables
	}
	for a, b, c, d := range m { // ERROR at most two iteration variables
		_, _ = a, b
	}
	for a, b, c = range ch { // ERROR permits only one iteration variable
	}
	for range func(yield func(...int) bool) {} { // ERROR cannot be variadic
	}
}
