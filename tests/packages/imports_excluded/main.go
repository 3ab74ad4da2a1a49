package main

import "example.com/m/windows"

func main() { windows.F() }
