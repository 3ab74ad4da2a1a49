package main

func body(begin, end uintptr)

func (T) method()

type T int

func generic[P any](P) // ERROR generic function is missing function body

func init() // ERROR func init must have a body

func missing() int {
} // ERROR missing return

func named() (n int) {
	if n > 0 {
		return
	}
} // ERROR missing return

func main[P any]() {} // ERROR func main must have no type parameters

func init[P any]() {} // ERROR func init must have no type parameters

func repeated(a int, a string) (a bool) { return } // ERROR a redeclared in this block // ERROR result parameter a not in scope at return
func mixed(int, b string)               {}
func unused[P any, Q []P](Q)            {}
func blank(_ int, _ string) (_, _ int)  { return 1, _ } // ERROR cannot use _ as value or type
func variadic(a ...int, b int)          {} // ERROR can only use ... with final parameter
func result() (...int)                  { return } // ERROR invalid use of ... // ERROR not enough return values
