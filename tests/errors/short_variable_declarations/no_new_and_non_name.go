package main

type T struct{ x int }

func two() (int, error) { return 1, nil }

func main() {
	a := 1
	a := 2 // ERROR no new variables on left side of :=
	a, b := 1, 2
	a, b := 3, 4 // ERROR no new variables on left side of :=
	var t T
	t.x := 1 // ERROR non-name t.x on left side of :=
	s := []int{}
	s[0] := 2 // ERROR non-name s[0] on left side of :=
	_ := 3 // ERROR no new variables on left side of :=
	_, _ := two() // ERROR no new variables on left side of :=
	c, err := two()
	d, err := two()
	c, err := two() // ERROR no new variables on left side of :=
	1 := 2 // ERROR non-name 1 on left side of :=
	a, t.x := 1, 2 // ERROR non-name t.x on left side of :=
	_, _, _, _ = a, b, c, d
	_ = err
	(a) := 5 // ERROR non-name (a) on left side of :=
	*(&a) := 5 // ERROR non-name *(&a) on left side of :=
	if a := a; a > 0 {
	}
	for i, i := 0, 1; ; { // ERROR declared and not used: i // ERROR i repeated on left side of :=
	}
}
