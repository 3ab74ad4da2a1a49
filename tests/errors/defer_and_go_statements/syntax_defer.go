package main

func f() {}

func main() {
	defer f // ERROR expression in defer must be function call
}
