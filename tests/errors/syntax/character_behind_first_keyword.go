// A name is missing behind the first keyword, and a character belongs to no Go text.
package main

var? // ERROR invalid character U+003F
var x int // ERROR unexpected keyword var, expected name

func main() {}
