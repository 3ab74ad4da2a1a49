package main

var a int = "s" // ERROR cannot use "s" (untyped string constant) as int value in variable declaration

var b = `this never ends // ERROR string not terminated
