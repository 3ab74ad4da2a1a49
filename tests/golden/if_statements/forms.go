// if: simple statements of each kind before the condition, scopes of their variables, conditions of boolean types.
package main

import (
	"errors"
	"fmt"
)

type Flag bool

var log []string

func note(s string, b bool) bool { log = append(log, s); return b }

func pair(n int) (int, error) {
	if n < 0 {
		return 0, errors.New("negative")
	}
	return n, nil
}

func class(n int) string {
	if v, err := pair(n); err != nil {
		return "error " + err.Error()
	} else if w := v * 2; w > 10 {
		return fmt.Sprint("big ", v, w)
	} else if v, w := w, v; v == 4 {
		return fmt.Sprint("swapped ", v, w)
	} else {
		v++
		return fmt.Sprint("else ", v, w)
	}
}

type T struct{ ok Flag }

func (t T) get() Flag { return t.ok }

func main() {
	fmt.Println(class(-1), class(6), class(2), class(1))
	x := 0
	c := make(chan int, 1)
	// The simple statement may be any of those; it is executed before the condition.
	if x++; x == 1 {
		fmt.Print("incdec ")
	}
	if x = 5; x == 5 {
		fmt.Print("assignment ")
	}
	if x, y := 1, 2; x < y {
		fmt.Print("short ")
	}
	if c <- 3; len(c) == 1 {
		fmt.Print("send ")
	}
	if note("call", true); len(log) == 1 {
		fmt.Print("expression ")
	}
	if <-c; len(c) == 0 {
		fmt.Print("receive ")
	}
	if x += 2; x == 7 {
		fmt.Print("operation ")
	}
	if m := map[string]int{"a": 1}; m["a"] == 1 {
		fmt.Print("literal ")
	}
	if (T{true}) == (T{true}) {
		fmt.Print("parenthesized ")
	}
	if f := func() bool { return true }; f() {
		fmt.Print("function ")
	}
	fmt.Println(x)
	// The condition has any boolean type.
	var flag Flag = true
	if flag && !(T{}).get() {
		fmt.Print("Flag ")
	}
	if any(1) == any(1) {
		fmt.Print("comparison ")
	}
	if v, ok := any("s").(string); ok && v == "s" {
		fmt.Print("assertion ")
	}
	if _, ok := map[int]int{}[1]; !ok {
		fmt.Print("map ")
	}
	if p := &flag; *p {
		fmt.Print("pointer ")
	}
	const debug = false
	if debug {
		fmt.Print("never ")
	}
	fmt.Println()
	// At most one branch runs, and the conditions are evaluated in order until one holds.
	log = nil
	if note("1", false) {
	} else if note("2", true) {
	} else if note("3", true) {
	}
	fmt.Println(log)
	// else belongs to the innermost if.
	if true {
		if false {
			fmt.Print("never")
		} else {
			fmt.Println("inner else")
		}
	}
	// Each branch is a block of its own within the block of the statement.
	if a := 1; a > 0 {
		a := "shadow"
		fmt.Print(a, " ")
	} else if a := 2; a > 0 {
		fmt.Print(a)
	}
	if a := 1; a > 1 {
		fmt.Print("never")
	} else if b := a + 1; a > 1 {
		fmt.Print("never")
	} else {
		a, b = b, a
		fmt.Println(a, b)
	}
}
