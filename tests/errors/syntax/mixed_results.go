package main

func d() (x int, string) { return 1, "" } // ERROR syntax error: missing parameter type

func main() {}
