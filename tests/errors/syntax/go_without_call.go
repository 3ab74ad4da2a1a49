package main

func main() {
	go
} // ERROR syntax error: unexpected }, expected expression
