// A variable that stands as an array's length is wrong there, and not used by it.
package main

func main() {
	n := 3       // ERROR declared and not used: n
	var a [n]int // ERROR declared and not used: a // ERROR invalid array length n
}
