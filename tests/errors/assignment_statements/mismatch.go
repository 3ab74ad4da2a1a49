package main

func one() int           { return 1 }
func two() (int, string) { return 1, "" }
func none()              {}

func main() {
	var a, b int
	var s string
	a, b = 1 // ERROR assignment mismatch: 2 variables but 1 value
	a, b = 1, 2, 3 // ERROR assignment mismatch: 2 variables but 3 values
	a = 1, 2 // ERROR assignment mismatch: 1 variable but 2 values
	a = two() // ERROR assignment mismatch: 1 variable but two returns 2 values
	a, b = one() // ERROR assignment mismatch: 2 variables but one returns 1 value
	a, s = two()
	a, b = two() // ERROR cannot use 2nd function result (value of type string) as int value in multiple assignment
	a = none() // ERROR none() (no value) used as value
	a, b, s = two() // ERROR assignment mismatch: 3 variables but two returns 2 values
	_, _ = two()
	_ = two() // ERROR assignment mismatch: 1 variable but two returns 2 values
	_, _ = a, b
	_ = s
}
