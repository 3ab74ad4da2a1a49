package main

import "fmt"

// A name with a character that no name may have is still a name, and the rest of the file is checked.
var a·b = 1 // ERROR invalid character U+00B7

var ٠digit = 2 // ERROR identifier cannot begin with digit U+0660

var c‿d = 3 // ERROR invalid character U+203F

func main() {
	fmt.Println(a·b, c‿d) // ERROR invalid character U+00B7 // ERROR invalid character U+203F
	x“ := 1 + 2            // ERROR invalid character U+201C
	y := x“ ﻿* 2 // ERROR invalid BOM in the middle of the file // ERROR invalid character U+201C
	var s string = y       // ERROR cannot use y
	fmt.Println(s, undefinedName) // ERROR undefined: undefinedName
}
