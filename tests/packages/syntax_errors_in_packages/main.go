package main

import "example.com/m/bad"

func main() { bad.F() }
