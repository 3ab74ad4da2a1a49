// Struct literals with keys of promoted fields; slices of array literals; every form of primary expression.
package main

import "fmt"

type Object struct{ name, color string }
type Point3D struct {
	Object
	x, y, z float64
}
type Line struct {
	Object
	p, q Point3D
}
type T[P any] struct{ v P }

func (t T[P]) get(n ...int) P { return t.v }
func id[P any](x P) P         { return x }
func fs() []func(int) map[string]int {
	return []func(int) map[string]int{func(n int) map[string]int { return map[string]int{"k": n} }}
}

func main() {
	origin := Point3D{}
	line1 := Line{Object{}, origin, Point3D{y: -4, z: 12.3}}
	line2 := Line{name: "diagonal", q: Point3D{x: 1, y: 1, z: 1}}
	line3 := Line{color: "red", name: "r", p: Point3D{name: "p", z: 2}}
	line4 := Line{Object: Object{"edge", "black"}, p: Point3D{Object{"o", "c"}, 1, 2, 3}}
	fmt.Printf("%+v\n%+v\n%+v\n%+v\n", line1, line2, line3, line4)
	fmt.Println(line1.q.x, line2.Object.color == "", line2.p == origin)
	// A slice literal is its array, sliced.
	array := [4]int{1, 2, 3: 4}
	s, t := array[0:4], []int{1, 2, 3: 4}
	fmt.Println(s, t, len(s) == len(t), cap(s) == cap(t), cap([]string{9: ""}), len([]int{}), []int{} == nil)
	// Primary expressions, one behind the other.
	m := map[string][]Line{"l": {line2, line3}}
	var x any = &m
	fmt.Println((m["l"])[0].q.x, (*x.(*map[string][]Line))["l"][1:][0].Object.name[0:1], fs()[0](7)["k"], T[string]{"v"}.get(1, 2)[0], id[int](3), id[func() string](func() string { return "f" })(), T[[]int].get(T[[]int]{[]int{5}})[0])
	fmt.Println([]byte("bytes")[1:2:3][0], struct{ f func(int) int }{func(n int) int { return -n }}.f(2), (func() T[rune] { return T[rune]{'r'} })().v, [...]string{2: "c"}[2][0], string("conv")[1:], any(nil) == nil, func(a ...int) int { return len(a) }([]int{1, 2}...))
}
