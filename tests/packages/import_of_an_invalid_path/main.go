package main

import _ "example.com/m/two words"

func main() {}
