package main

func main() { println2() }
