package main

// Bodies, results that need a return, and names declared twice.

func noBody()
func noBody2[P any]() // ERROR generic function is missing function body
func noReturn() int {
	for {
		break
	}
} // ERROR missing return
func noReturn2() (x int) { x = 1 } // ERROR missing return
func noReturn3() int {
	if true {
		return 1
	}
} // ERROR missing return
func noReturn4() int {
	switch {
	case true:
		return 1
	}
} // ERROR missing return
func noReturn5() int {
L:
	for {
		break L
	}
} // ERROR missing return
func okReturn() int {
	for {
	}
}
func okReturn2() int {
	{
		return 1
	}
}
func okReturn3() int {
	goto L
L:
	return 1
}
func okReturn4() int {
	if true {
		return 1
	} else {
		panic(1)
	}
}
func noReturn6() int {
	for i := range "abc" {
		return i
	}
} // ERROR missing return
func noReturn7() int {
	for true {
	}
} // ERROR missing return
func dupFunc() {}
func dupFunc() {} // ERROR dupFunc redeclared in this block
func init()    {}
func init()    {}
func _()       {}
func _() int   {} // ERROR missing return
func use() {
	init() // ERROR undefined: init
	_ = init // ERROR undefined: init
	noBody2() // ERROR in call to noBody2, cannot infer P (declared
	noBody2[int]()
	f := noBody2 // ERROR cannot use generic function noBody2 without instantiation
	_ = f
	main()
}

func main() {}
