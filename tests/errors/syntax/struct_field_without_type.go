package main

type T struct {
	a, b // ERROR syntax error: unexpected newline, expected type
}

func main() {}
