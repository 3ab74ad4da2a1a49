package main

import (
	"fmt"
	"strings"
)

type T struct{ a int }

func (t T) m() {}

func f(x undefinedType) unknownResult { return nil } // ERROR undefined: undefinedType // ERROR undefined: unknownResult

var g = missing + 1 // ERROR undefined: missing

func main() {
	x := y // ERROR undefined: y
	fmt.Println(z, x) // ERROR undefined: z
	fmt.Printl("x") // ERROR undefined: fmt.Printl
	strings.missing("a") // ERROR undefined: strings.missing
	var t T
	t.b = 1 // ERROR t.b undefined
	t.n() // ERROR t.n undefined
	T.q(t) // ERROR T.q undefined
	math.Sqrt(2) // ERROR undefined: math
	nosuch() // ERROR undefined: nosuch
	for i := range nothing { // ERROR undefined: nothing
		_ = i
	}
	_ = T{c: 1} // ERROR unknown field c in struct literal of type T
	_ = []Nope{} // ERROR undefined: Nope
	goto nowhere // ERROR label nowhere not defined
	_ = iota // ERROR cannot use iota outside constant declaration
}
