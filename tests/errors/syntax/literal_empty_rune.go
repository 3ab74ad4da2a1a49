package main

func main() {
	_ = '' // ERROR empty rune literal or unescaped '
}
