package main

func main() {
	if true {
		x := 1
		_ = x
 // ERROR syntax error: unexpected EOF, expected }