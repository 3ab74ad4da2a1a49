package main

import "fmt"

// A name with a character that no name may have is still a name, and the rest of the file is checked.
var a·b = 1 // ERROR invalid character U+00B7

var ٠digit = 2 // ERROR identifier cannot begin with digit U+0660

var c‿d = 3 // ERROR invalid character U+203F

// Letters are those of Unicode's categories Lu, Ll, Lt, Lm, Lo, digits those of Nd: no marks, no other numbers.
var é = 1 // ERROR invalid character U+0301
var x² = 2 // ERROR invalid character U+00B2
var Ⅷ = 8 // ERROR invalid character U+2167
var new՘ = 9 // ERROR invalid character U+0558
var aǅʰא_٣ = 10

// What is no name is not told as undefined too.
var d = “text” // ERROR invalid character U+201C // ERROR invalid character U+201D
var e = fmt.no· // ERROR invalid character U+00B7

func main() {
	fmt.Println(a·b, c‿d) // ERROR invalid character U+00B7 // ERROR invalid character U+203F
	x“ := 1 + 2            // ERROR invalid character U+201C
	y := x“ ﻿* 2 // ERROR invalid BOM in the middle of the file // ERROR invalid character U+201C
	var s string = y       // ERROR cannot use y
	fmt.Println(s, undefinedName) // ERROR undefined: undefinedName
}
