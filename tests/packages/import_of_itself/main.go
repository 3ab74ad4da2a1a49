package main

import "example.com/self/a"

func main() { println(a.X) }
