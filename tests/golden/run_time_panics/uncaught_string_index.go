// An index out of a string's range, uncaught.
package main

func main() {
	s, i := "abc", 3
	println(s[i])
}
