package main

import "fmt"

func main() {
	a := 08          // ERROR invalid digit '8' in octal literal
	b := 1__000      // ERROR '_' must separate successive digits
	c := 'ab'        // ERROR more than one character in rune literal
	d := "\q"        // ERROR unknown escape
	var e int = "12" // ERROR as int value in variable declaration
	s := []int{1, 2}
	f := s[0::1] // ERROR middle index required in 3-index slice
	fmt.Println(a, b, c, d, e, f, undefinedName) // ERROR undefined: undefinedName
}
