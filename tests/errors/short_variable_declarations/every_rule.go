package main

// What is declared anew, what is assigned to, and what may not stand on the left.

type T struct{ f int }

func two() (int, string) { return 1, "" }

func short(p int) (r int, err error) {
	a, b := 0, 10 // ERROR declared and not used: a // ERROR declared and not used: b
	a, b := 1, 2 // ERROR no new variables on left side of :=
	a, c := 1, 2 // ERROR declared and not used: c
	a, d := "x", 2 // ERROR declared and not used: d // ERROR cannot use "x" (untyped string constant) as int value in multiple assignment
	p := 1 // ERROR no new variables on left side of :=
	p, e := 1, 2 // ERROR declared and not used: e
	r, f := 1, 2 // ERROR declared and not used: f
	{
		p := 1 // ERROR declared and not used: p
		r, err := 1, error(nil) // ERROR declared and not used: r // ERROR declared and not used: err
		a, b := 1, 2 // ERROR declared and not used: a // ERROR declared and not used: b
		return // ERROR result parameter r not in scope at return // ERROR result parameter err not in scope at return
	}
	x, y, x := 1, 2, 3 // ERROR declared and not used: x // ERROR declared and not used: y // ERROR x repeated on left side of :=
	_, z := 1, 2 // ERROR declared and not used: z
	_ := 1 // ERROR no new variables on left side of :=
	_, _ := 1, 2 // ERROR no new variables on left side of :=
	a, _ := 1, 2 // ERROR no new variables on left side of :=
	q := nil // ERROR declared and not used: q // ERROR use of untyped nil in assignment
	T.f := 1 // ERROR operand for field selector f must be value of type T // ERROR non-name T.f on left side of :=
	g, T.f := 1, 2 // ERROR declared and not used: g // ERROR operand for field selector f must be value of type T // ERROR non-name T.f on left side of :=
	h[0] := 1 // ERROR undefined: h // ERROR non-name h[0] on left side of :=
	*h := 1 // ERROR non-name *h on left side of := // ERROR undefined: h
	(i) := 1 // ERROR non-name (i) on left side of := // ERROR undefined: i
	j, k := two() // ERROR declared and not used: j // ERROR declared and not used: k
	l := two() // ERROR declared and not used: l // ERROR assignment mismatch: 1 variable but two returns 2 values
	m, n, o := two() // ERROR declared and not used: m // ERROR declared and not used: n // ERROR declared and not used: o // ERROR assignment mismatch: 3 variables but two returns 2 values
	if a := 1; a > 0 {
	}
	if s, t := two(); s > 0 { // ERROR declared and not used: t
	}
	for i, i := 0, 1; ; { // ERROR declared and not used: i // ERROR i repeated on left side of :=
	}
	switch w := 1; w {
	}
	nil := 1 // ERROR declared and not used: nil
	true, false := 1, 2 // ERROR declared and not used: true // ERROR declared and not used: false
	int := 1
	var fn = func() int { return int } // ERROR declared and not used: fn // ERROR int (local variable) is not a type
} // ERROR missing return

func main() {}
