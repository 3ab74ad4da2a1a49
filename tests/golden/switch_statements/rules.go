// Switches: evaluation order, types of tags and cases, fallthrough, default's place, break, scopes; in both kinds.
package main

import (
	"errors"
	"fmt"
	"io"
)

func f(s string, x int) int { fmt.Print(s, " "); return x }

type Level uint8
type Err struct{ code int }

func (e *Err) Error() string { return fmt.Sprint("code ", e.code) }

type Pair struct {
	a int
	b string
}

func kind[T any](x T) string {
	switch any(x).(type) {
	case int, int8:
		return "integer"
	case []T:
		return "slice of T"
	case T:
		return "T"
	}
	return "never"
}

func which[A, B any](x any) string {
	switch x.(type) {
	case A:
		return "A"
	case B:
		return "B"
	case []A, map[string]B:
		return "made of them"
	}
	return "neither"
}

func main() {
	// The tag is evaluated once and first; cases left to right, top to bottom, until one is equal.
	switch f("tag", 3) {
	case f("a", 1), f("b", 2):
		fmt.Print("no ")
	case f("c", 9), f("d", 3), f("e", 3):
		fmt.Println("hit")
	case f("g", 3):
		fmt.Println("late")
	}
	// default is taken last wherever it stands, after all cases were evaluated.
	switch f("tag", 5) {
	default:
		fmt.Print("default ")
		fallthrough
	case f("x", 1):
		fmt.Println("fell into first")
	case f("y", 2):
		fmt.Println("no")
	}
	// fallthrough does not evaluate the next case; it may cross default; the last clause has none.
	switch x := 1; x {
	case 1:
		fmt.Print("one ")
		x := "shadow"
		_ = x
		fallthrough
	case f("not evaluated", 2):
		fmt.Print("two ", x, " ")
		fallthrough
	default:
		fmt.Print("default ")
		fallthrough
	case 3:
		fmt.Println("three")
	}
	// An untyped constant tag gets its default type; untyped cases the tag's type.
	switch 5 {
	case 5.0:
		fmt.Print("int ")
	}
	switch Level(2) {
	case 1 + 1:
		fmt.Print("Level ")
	}
	var b byte = 'x'
	switch b {
	case 'a', 'x', 0x7f:
		fmt.Print("byte ")
	}
	switch "ab"[1:] {
	case "b":
		fmt.Print("string ")
	}
	// Interfaces, pointers, channels, structs and arrays as tags; nil as a case.
	var e error = &Err{1}
	same := e
	switch e {
	case nil, io.EOF:
		fmt.Print("no ")
	case same:
		fmt.Print("same ")
	}
	switch any(Level(1)) {
	case 1, "1", uint8(1):
		fmt.Print("no ")
	case Level(1):
		fmt.Print("typed ")
	}
	switch (Pair{1, "x"}) {
	case Pair{1, "y"}, Pair{a: 1, b: "x"}:
		fmt.Print("struct ")
	}
	var p *int
	switch p {
	case nil:
		fmt.Print("nil pointer ")
	}
	switch fn := main; {
	case fn == nil:
	default:
		fmt.Print("function ")
	}
	var m map[string]int
	switch {
	case m != nil:
	case len(m) == 0:
		fmt.Println("nil map")
	}
	// No tag means true; cases of any boolean expression; not evaluated past the first that holds.
	n := 7
	switch true {
	case n > 5 && f("p", 1) == 1:
		fmt.Print("first ")
	case f("never", 1) == 1:
	}
	switch n := n * 2; {
	case n > 10:
		fmt.Print(n, " ")
	}
	switch n++; {
	}
	switch n--; n {
	}
	type flag bool
	switch flag(true) {
	case n == 7:
		fmt.Println("untyped comparison against flag")
	}
	// break ends the switch; within a loop too; continue goes to the loop.
	for i := range 4 {
		switch i {
		case 0:
			continue
		case 1:
			if true {
				break
			}
			fmt.Print("never ")
		case 2:
			{
				break
			}
		default:
			fmt.Print("three ")
		}
		fmt.Print("after", i, " ")
	}
	fmt.Println()
	// Type switches: the variable has the case's type in clauses with one type, the operand's else.
	for _, x := range []any{1, "s", nil, errors.New("e"), &Err{2}, Level(3), []any{1}, func() {}, 2.5, struct{}{}} {
		switch v := x.(type) {
		case int:
			fmt.Print(v+1, " ")
		case string, Level:
			fmt.Printf("%T ", v)
		case nil:
			fmt.Print("nil ", v == nil, " ")
		case *Err:
			fmt.Print(v.code, " ")
		case error:
			fmt.Print(v.Error(), " ")
		case []any:
			fmt.Print(len(v), " ")
		case interface{ Missing() }:
			v.Missing()
		case func():
			v()
			fmt.Print("called ")
		default:
			fmt.Printf("default %T ", v)
		}
	}
	fmt.Println()
	// The first matching type in order wins; default last wherever it is; break; a simple statement before.
	switch x, y := any(e), 5; v := x.(type) {
	default:
		fmt.Println("no", v)
	case fmt.Stringer:
		fmt.Println("no")
	case error:
		if y == 5 {
			fmt.Print("error ")
			break
		}
		fmt.Println("never")
	case *Err:
		fmt.Println("too late")
	}
	// The operand is evaluated once; the variable is a copy.
	arr := any([2]int{1, 2})
	switch a := arr.(type) {
	case [2]int:
		a[0] = 100
		fmt.Println(a, arr)
	}
	// A nil pointer in an interface is its type, not nil.
	var np *Err
	switch any(np).(type) {
	case nil:
		fmt.Println("no")
	case *Err:
		fmt.Println("typed nil")
	}
	// In generic functions, types that become the same: the first one is chosen.
	fmt.Println(kind(1), kind("a"), kind([]int{}), which[int, int](1), which[int, string]("x"), which[int, string]([]int{}), which[bool, string](map[string]string{}), which[int, any](nil))
	// Duplicate boolean cases are allowed.
	switch {
	case n > 100, n > 100:
	case true, true:
		fmt.Println("both")
	}
	// A switch with only default, an empty one, and init only.
	switch {
	default:
		fmt.Println("only default")
	}
	switch f("init", 1); {
	}
	fmt.Println()
}
