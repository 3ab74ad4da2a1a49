package main

func a(xs ...int, y int) {} // ERROR can only use ... with final parameter

func main() {}
