package main

import "./lib"

func main() { lib.F() }
