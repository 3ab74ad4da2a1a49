package main

type T struct{ a int }

func main() {
	if x := []int{1, 2} { // ERROR syntax error: cannot use x := []int{…} as value
	}
	for x := map[string]int{"a": 1} { // ERROR syntax error: cannot use x := map[string]int{…} as value
	}
	if f := func(a int) bool { return true } { // ERROR syntax error: cannot use f := func(a int) bool {…} as value
	}
	if y = []int{1} { // ERROR syntax error: cannot use assignment y = []int{…} as value
	}
	if e := []int{} { // ERROR syntax error: cannot use e := []int{} as value
	}
}
