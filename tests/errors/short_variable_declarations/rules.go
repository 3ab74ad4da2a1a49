package main

func two() (int, string) { return 1, "" }

type T struct{ f int }

func main() {
	a := 1
	a := 2 // ERROR no new variables on left side of :=
	a, b := 3, 4
	a, a := 5, 6 // ERROR a repeated on left side of :=
	c, c := 5, 6 // ERROR declared and not used: c // ERROR c repeated on left side of :=
	_ := 7 // ERROR no new variables on left side of :=
	_, _ := 7, 8 // ERROR no new variables on left side of :=
	var t T
	t.f := 1 // ERROR non-name t.f on left side of :=
	t.f, d := 1, 2 // ERROR non-name t.f on left side of := // ERROR declared and not used: d
	e, f := 1 // ERROR declared and not used: e // ERROR declared and not used: f // ERROR assignment mismatch: 2 variables but 1 value
	g := two() // ERROR declared and not used: g // ERROR assignment mismatch: 1 variable but two returns 2 values
	h, i, j := two() // ERROR declared and not used: h // ERROR declared and not used: i // ERROR declared and not used: j // ERROR assignment mismatch: 3 variables but two returns 2 values
	k := nil // ERROR declared and not used: k // ERROR use of untyped nil in assignment
	l := undefined // ERROR declared and not used: l // ERROR undefined: undefined
	m := main // ERROR declared and not used: m
	n := main() // ERROR declared and not used: n // ERROR main() (no value) used as value
	o := T // ERROR declared and not used: o // ERROR T (type) is not an expression
	p := int // ERROR declared and not used: p // ERROR int (type) is not an expression
	q := len // ERROR declared and not used: q // ERROR len (built-in) must be called
	(r) := 1 // ERROR non-name (r) on left side of := // ERROR undefined: r
	a, s := "x", 1 // ERROR declared and not used: s // ERROR cannot use "x" (untyped string constant) as int value in multiple assignment
	{
		a, s := "x", 1
		_, _ = a, s
	}
	_, _ = a, b
}
