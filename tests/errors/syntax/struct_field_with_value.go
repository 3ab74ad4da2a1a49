package main

type T struct {
	c int = 5 // ERROR syntax error: unexpected = in struct type; possibly missing semicolon or newline or }
}

func main() {}
