package main

import "main" // ERROR package main is not in std

func main() { main.F() }
