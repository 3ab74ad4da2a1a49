package main

// What stands before a comment without an end is checked.

var y int = "a" // ERROR cannot use "a" (untyped string constant) as int value in variable declaration

type T struct{}

func () m() {} // ERROR method has no receiver

func f(_, ) { // ERROR cannot use _ as value or type
	_ = x.y.z // ERROR undefined: x
	_ = 1 + /* abc // ERROR comment not terminated
}
