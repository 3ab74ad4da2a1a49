package main

func main() {
	var a []int
	for a[0] := range a { // ERROR invalid syntax tree: cannot declare a[0] // ERROR no new variables on left side of :=
	}
	for i, (v) := range a { // ERROR invalid syntax tree: cannot declare (v) // ERROR declared and not used: i
		_ = v // ERROR undefined: v
	}
}
