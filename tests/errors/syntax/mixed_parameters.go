package main

func b(x, y int, z) int { return 1 } // ERROR syntax error: missing parameter type

func main() {}
