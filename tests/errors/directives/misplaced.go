// A directive of the compiler stands alone in its line, before a declaration.
package main

import "fmt"

//go:noinline
func f() int { return 1 } //go:noinline // ERROR misplaced compiler directive

//go:nosplit
//go:noinline
func g() int {
	//go:noinline // ERROR misplaced compiler directive
	x := 1
	//go:generate is a tool's
	return x
	//go:norace // ERROR misplaced compiler directive
}

//go:noinline // ERROR misplaced compiler directive
type (
	b int //go:noinline // ERROR misplaced compiler directive
)

//go:nowritebarrier // ERROR //go:nowritebarrier only allowed in runtime
func h() {}

//go:uintptrkeepalive // ERROR //go:uintptrkeepalive is only allowed in the standard library
func i() {}

// go:noinline with a blank before it is a comment, and tools have directives of their own.
//
//go:tool anything
func main() {
	fmt.Println(f(), g(), b(0))
	h()
	i()
}

//go:noinline // ERROR misplaced compiler directive
