package main

import "fmt"

// Underlying types: a defined type's is the underlying type of what it refers to, through any number of steps.
type (
	A1 = string
	A2 = A1
)
type (
	B1 string
	B2 B1
	B3 []B1
	B4 B3
)

func f[P any](x P) { fmt.Printf("%T ", x) }

// Boolean, numeric, string: predeclared and distinct, but byte and rune are aliases.
func kinds(x any) string {
	switch x.(type) {
	case bool:
		return "bool"
	case int:
		return "int"
	case int8:
		return "int8"
	case int16:
		return "int16"
	case int32:
		return "int32"
	case int64:
		return "int64"
	case uint:
		return "uint"
	case uint8:
		return "uint8"
	case uint16:
		return "uint16"
	case uint32:
		return "uint32"
	case uint64:
		return "uint64"
	case uintptr:
		return "uintptr"
	case float32:
		return "float32"
	case float64:
		return "float64"
	case complex64:
		return "complex64"
	case complex128:
		return "complex128"
	case string:
		return "string"
	case B1:
		return "B1"
	}
	return "other"
}

// Array types: the length is a constant expression, and part of the type.
const n = 2

type T [2 * n]struct{ x, y int32 }
type Nested [2]([2]([2]float64))

// A channel's arrow goes with the leftmost chan possible.
type (
	C1 chan<- chan int
	C2 chan<- (<-chan int)
	C3 <-chan (<-chan int)
	C4 chan (<-chan int)
)

// Struct types: fields, embedded fields, blank fields, tags.
type Inner struct{ P, Q int }
type Outer struct {
	x, y int
	u    float32
	_    float32
	A    *[]int
	F    func()
	Inner
	*T2
	fmt.Stringer
	tag string "microsec: 1"
	raw uint64 `protobuf:"1"`
}
type T2 struct{ r string }

func (T2) String() string { return "T2" }

// Types may refer to themselves behind a pointer, slice, map, function, channel or interface.
type (
	TreeP struct{ l, r *TreeP }
	TreeS []TreeS
	TreeM map[string]TreeM
	TreeF func(TreeF) TreeF
	TreeC chan TreeC
	TreeI interface{ Up() TreeI }
	Mut1  struct{ x []Mut2 }
	Mut2  struct{ y *Mut1 }
)

func main() {
	var a A2 = "a"
	f(a)
	f(B2("b"))
	f(B4{"x"})
	f(B4{"y"}[0])
	fmt.Println()
	for _, x := range []any{true, 1, int8(1), int16(1), 'x', rune(1), int64(1), uint(1), byte(1), uint16(1), uint32(1), uint64(1), uintptr(1), float32(1), 1.0, complex64(1), 1i, "s", B1("s"), B2("s")} {
		fmt.Print(kinds(x), " ")
	}
	fmt.Println()
	var t T
	t[3].y = 7
	fmt.Println(len(t), t, Nested{{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}}, len(Nested{}))
	fmt.Printf("%T %T %T %T\n", (chan<- chan int)(nil), (chan<- <-chan int)(nil), (<-chan <-chan int)(nil), (chan (<-chan int))(nil))
	var c1 C1 = (chan<- (chan int))(nil)
	var c2 C2 = (chan<- <-chan int)(nil)
	var c3 C3 = (<-chan <-chan int)(nil)
	var c4 C4 = (chan (<-chan int))(nil)
	fmt.Println(c1 == nil, c2 == nil, c3 == nil, c4 == nil, cap(c1), len(c4))
	o := Outer{Inner: Inner{1, 2}, T2: &T2{"r"}, tag: "t"}
	o.Stringer = o.T2
	fmt.Println(o.P, o.Inner.Q, o.r, o.T2.r, o.Stringer.String(), o.tag, o.raw, o.x, o.A == nil, o.F == nil)
	fmt.Println(TreeP{r: &TreeP{}}.r.l, TreeS{{}, {{}}}, TreeM{"a": {"b": nil}}, TreeF(nil) == nil, TreeC(nil) == nil, Mut1{}.x == nil, Mut2{}.y)
	var e [0]int
	var es struct{}
	fmt.Println(e, len(e), es, [3]struct{}{}, [2][0]int{})
	// A slice's length is found by len, its capacity is at least that; slices of one array share it.
	arr := [...]int{1, 2, 3, 4}
	s, r := arr[:2], arr[1:]
	s[1] = 20
	fmt.Println(arr, r, len(s), cap(s), len(r), cap(r), cap(s[1:1]))
	// The zero value of a map, slice, pointer, function, interface, channel is nil; reading a nil map is fine.
	var m map[string]int
	fmt.Println(len(m), m["x"], m == nil)
	// A string's length is its number of bytes; indexing gives bytes.
	fmt.Println(len("日"), "日"[0], string("日"[0]))
	// Parameters: unnamed, blank, grouped, variadic; results named or not.
	var fs = []any{func() {}, func(x int) int { return x }, func(a, _ int, z float32) bool { return a > 0 },
		func(a, b int, z float32) bool { return false }, func(prefix string, values ...int) {},
		func(a, b int, z float64, opt ...interface{}) (success bool) { return }, func(int, int, float64) (float64, *[]int) { return 0, nil },
		func(n int) func(p *T) { return nil }}
	for _, x := range fs {
		fmt.Printf("%T; ", x)
	}
	fmt.Println()
}
