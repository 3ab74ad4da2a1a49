package main

import "example.com/m/cmd" // ERROR import "example.com/m/cmd" is a program, not an importable package

func main() { cmd.F() }
