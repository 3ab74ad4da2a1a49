package main

import _ "example.com/m/a|b"

func main() {}
