package main

func main() {
	x := "abc // ERROR newline in string
	_ = x
}
