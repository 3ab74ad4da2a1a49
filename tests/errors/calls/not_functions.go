package main

import "fmt" // ERROR "fmt" imported and not used

// What is called is no function: the arguments are not looked at.

type T struct{}

func pair() (int, float64) { return 1, 2 }

func f(a int, b string) {}

func main() {
	x := 5
	y := 1            // ERROR declared and not used: y
	x(y, nowhere)     // ERROR invalid operation: cannot call x (variable of type int): int is not a function
	"a"(nowhere)      // ERROR invalid operation: cannot call "a" (untyped string constant): untyped string is not a function
	fmt{}.Println()   // ERROR fmt (package name) is not a type
	f(pair())         // ERROR cannot use pair() (value of type float64) as string value in argument to f
	f(T, T, T)        // ERROR T (type) is not an expression // ERROR have (T, T, T)
	f("a"+1, "b", -x) // ERROR invalid operation: "a" + 1 (mismatched types untyped string and untyped int) // ERROR too many arguments in call to f
}
