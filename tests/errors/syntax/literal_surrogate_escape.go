package main

func main() {
	_ = "\ud800" // ERROR escape is invalid Unicode code point U+D800
}
