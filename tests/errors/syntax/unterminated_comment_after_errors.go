package main

var a int = "s" // ERROR cannot use "s" (untyped string constant) as int value in variable declaration

func f() int {
	x := 1               // ERROR declared and not used: x
	g := func(a []int) { // ERROR declared and not used: g
		_ = a[1: /* this never ends // ERROR comment not terminated
	}
// ERROR missing return