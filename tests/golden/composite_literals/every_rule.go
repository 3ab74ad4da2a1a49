package main

import "fmt"

type Point3D struct{ x, y, z float64 }
type Line struct{ p, q Point3D }
type Point struct{ x, y float64 }
type PPoint *Point
type PP = *Point
type Slices []*[]int

// Keys of promoted fields (Go 1.27).
type A struct{ a1, a2 int }
type B struct {
	A
	b int
}
type C struct {
	B
	D
	c string
}
type D struct{ d []int }
type E[T any] struct{ e T }
type F struct {
	E[string]
	f int
}
type Alias = A
type H struct {
	Alias
	a1 string // hides the promoted a1
}

func idx() int { return 1 }

type Ints []int

const k = 3

func main() {
	origin := &Point3D{}
	line := Line{*origin, Point3D{y: -4, z: 12.3}}
	fmt.Println(*origin, line, Line{}, &Line{q: Point3D{z: 1}})
	// &T{} is a fresh variable each time; new([]T) points at nil but &[]T{} does not.
	p1 := &[]int{}
	p2 := new([]int)
	fmt.Println(*p1 == nil, *p2 == nil, len(*p1))
	ps := []*Point{}
	for i := range 2 {
		ps = append(ps, &Point{float64(i), 0})
	}
	fmt.Println(*ps[0], *ps[1], ps[0] != ps[1])
	// Arrays: length from the type, or one more than the greatest index.
	buffer := [10]string{}
	intSet := [6]int{1, 2, 3, 5}
	days := [...]string{"Sat", "Sun"}
	fmt.Println(len(buffer), intSet, len(days), [...]int{}, len([...]int{5: 1}), [...]int{2: 1, 7, 0: 3, 4})
	vowels := [128]bool{'a': true, 'e': true, 'i': true}
	fmt.Println(vowels['e'], vowels['b'], vowels[104+1])
	filter := [10]float32{-1, 4: -0.1, -0.1, 9: -1}
	fmt.Println(filter, []int{k: 1, 2, 0: 9}, []string{2.0: "two", 'c' - 'a' - 1: "one"})
	noteFrequency := map[string]float32{"C0": 16.35, "D0": 18.35}
	fmt.Println(noteFrequency, len([]int{9: 0}), cap([]int{1, 2}))
	// The type of an element, key or value that is itself a literal may be left out; so may &T.
	fmt.Println([...]Point{{1.5, -3.5}, {0, 0}}, [][]int{{1, 2, 3}, {4, 5}}, [][]Point{{{0, 1}, {1, 2}}})
	fmt.Println(map[string]Point{"orig": {0, 0}}, map[Point]string{{0, 0}: "orig"}, map[[2]int][]int{{1, 2}: {3}})
	for _, p := range [2]*Point{{1.5, -3.5}, {}} {
		fmt.Print(*p, " ")
	}
	for _, p := range [2]PPoint{{1.5, -3.5}, {y: 1}} {
		fmt.Print(*p, " ")
	}
	for k, v := range map[*Point]*[]int{{1, 2}: {3}} {
		fmt.Print(*k, *v, " ")
	}
	fmt.Println(**&Slices{{1}, {2, 3}}[1], *[]PP{{x: 1}}[0], *[]*map[string]int{{"a": 1}}[0])
	fmt.Println([]any{Point{1, 2}, []int{1}, nil}, []struct{ a, b int }{{1, 2}, {b: 3}}, [][0]int{{}, {}}, []struct{}{{}, {}})
	// Constant keys of maps must differ; others may meet, and the last one wins.
	a, b := "k", "k"
	fmt.Println(map[string]int{a: 1, b: 2, "c": idx()}, map[any]int{1: 1, int8(1): 2, "1": 3, 1.0: 4}, map[bool]int{a == b: 1, false: 0})
	// Promoted fields as keys.
	v := C{a1: 1, b: 2, d: []int{3}, c: "c"}
	w := C{A: A{4, 5}, b: 6}
	fmt.Println(v, w, B{a2: 7, b: 8}, F{e: "e", f: 1}, F{E: E[string]{"x"}}, H{Alias: A{1, 2}, a1: "own"}, H{a2: 9, a1: "x"})
	px := &C{a1: 1, a2: 2}
	fmt.Println(*px, []B{{a1: 1}, {b: 2, a1: 3}}, map[string]C{"m": {d: nil, a2: 1}}, []*B{{a1: 5}}[0].a1)
	// Evaluation in the order written.
	n := 0
	next := func() int { n++; return n }
	fmt.Println(C{c: fmt.Sprint(next()), a2: next(), a1: next()}, Point{y: float64(next()), x: float64(next())}, [...]int{2: next(), 0: next()})
	// In the header of a statement a literal needs parentheses.
	if (Point{1, 2}) == (Point{1, 2}) {
		fmt.Println("equal")
	}
	for _, x := range []int{1, 2} {
		fmt.Print(x)
	}
	switch (Point{}) {
	case Point{0, 0}:
		fmt.Println(" zero")
	}
	if f := func() Point { return Point{3, 4} }; f().x == 3 {
		fmt.Println(struct {
			Point
			z int
		}{x: 1, z: 2})
	}
	lit[[]int](3)
	lit[Ints](3)
	fmt.Println(asMap[map[string]int](), asStruct[Point]())
	local := struct {
		*Point
		n int
	}{Point: &Point{1, 2}, n: 3}
	fmt.Println(local.x, local.n)
}

func lit[T ~[]int](n int) {
	x := T{1, 2: n}
	fmt.Println(x, len(x))
}
func asMap[M ~map[string]V, V int | float64]() M { return M{"a": 1} }
func asStruct[S struct{ x, y float64 } | Point]() S {
	var s S
	return s
}
