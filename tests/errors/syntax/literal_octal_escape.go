package main

func main() {
	_ = '\400' // ERROR octal escape value 256 > 255
}
