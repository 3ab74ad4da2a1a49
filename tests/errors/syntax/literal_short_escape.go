package main

func main() {
	_ = "\u12" // ERROR invalid character '"' in hexadecimal escape
}
