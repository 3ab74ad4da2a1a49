// A pointer receiver's Error method on a nil pointer, recovered by the printer.
package main

import "fmt"

type E struct{ s string }

func (e *E) Error() string { return e.s }

func main() {
	var e *E
	fmt.Println("error:", e)
	fmt.Printf("%v|%s|%d\n", e, e, 3)
	var s *S
	fmt.Println(s, S(0))
}

type S int

func (s *S) String() string { return fmt.Sprint(int(*s)) }
