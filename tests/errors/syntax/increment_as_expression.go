package main

func main() {
	i := 0
	x := i++ // ERROR syntax error: unexpected ++ at end of statement
	_ = x
}
