package main

func one() int             { return 1 }
func two() (int, int)      { return 1, 2 }
func none()                {}
func three() (a, b, c int) { return }
func take2(a, b int)       {}

func main() {
	a, b := 1 // ERROR declared and not used: a // ERROR assignment mismatch: 2 variables but 1 value
	c := 1, 2 // ERROR declared and not used: c // ERROR assignment mismatch: 1 variable but 2 values
	d, e := two(), 1 // ERROR in single-value context
	f, g, h := two() // ERROR assignment mismatch: 3 variables but two returns 2 values
	var i, j = 1, 2, 3 // ERROR extra init expr 3
	var k, l int = 1 // ERROR assignment mismatch: 2 variables but 1 value
	m := none() // ERROR used as value
	n, o := one() // ERROR assignment mismatch: 2 variables but one returns 1 value
	p := two() // ERROR assignment mismatch: 1 variable but two returns 2 values
	a, b = b
	a = 1, 2
	a, b, c = two() // ERROR assignment mismatch: 3 variables but two returns 2 values
	a, b = three() // ERROR assignment mismatch: 2 variables but three returns 3 values
	take2(two())
	take2(three()) // ERROR too many arguments in call to take2
	take2(two(), 1) // ERROR in single-value context
	take2(1, two()) // ERROR in single-value context
	none() = 1 // ERROR used as value
	x := map[int]int{}[1], true // ERROR assignment mismatch: 1 variable but 2 values
	v, ok := 5 // ERROR assignment mismatch: 2 variables but 1 value
	_, _ = two()
	_ = two() // ERROR assignment mismatch: 1 variable but two returns 2 values
	_ = none() // ERROR used as value
	_, _, _, _, _, _, _, _, _, _, _, _, _, _ = d, e, f, g, h, i, j, k, l, m, n, o, p, x
	_, _ = v, ok
}
