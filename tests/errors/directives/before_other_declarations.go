// Directives of the compiler belong to functions; only go:build stands before the package clause.

//go:noinline // ERROR misplaced compiler directive
package main

//go:noinline // ERROR misplaced compiler directive
import "fmt"

//go:noinline // ERROR misplaced compiler directive
var v = 1

//go:noinline // ERROR misplaced compiler directive
const c = 1

//go:noinline // ERROR misplaced compiler directive
type t int

type (
	//go:noinline // ERROR misplaced compiler directive
	a int
)

//go:embed file.txt // ERROR go:embed requires import "embed"
var file string

//go:embed file.txt // ERROR misplaced go:embed directive
func j() {}

//go:noescape
func escapes(p *int) {} // ERROR can only use //go:noescape with external func implementations

func main() {
	//go:noinline // ERROR misplaced compiler directive
	var x t
	fmt.Println(v, c, x, a(0), file)
	j()
	escapes(nil)
}
