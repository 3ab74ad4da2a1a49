// %v, %+v, %#v and %T of structs, pointers to them, and what they contain.
package main

import "fmt"

type P struct{ X, Y int }
type Inner struct {
	S  string
	P  *P
	in interface{}
}
type Outer struct {
	Inner
	A   [2]bool
	B   []byte
	M   map[string]P
	F   func()
	C   chan int
	E   error
	Any any
	N   *int
	pp  **int
	f   float64
	r   rune
	Sl  []P
	Ps  []*P
}
type Empty struct{}
type Rec struct {
	v    int
	next *Rec
}
type MyMap map[string]int
type MySlice []string
type MyFn func(int) string

func main() {
	p := P{1, -2}
	fmt.Printf("%v %+v %#v %T\n", p, p, p, p)
	fmt.Printf("%v %+v %#v %T\n", &p, &p, &p, &p)
	fmt.Printf("%d %x %05d %+d %q\n", p, P{10, 255}, p, p, P{65, 66})
	fmt.Printf("%s\n", p)
	o := Outer{Inner: Inner{S: "s", in: 5}, M: map[string]P{"k": {1, 2}}, Any: "any", f: 1.5, r: 'x', Sl: []P{{3, 4}}}
	fmt.Printf("%v\n", o)
	fmt.Printf("%+v\n", o)
	fmt.Printf("%#v\n", o)
	fmt.Printf("%v %+v %#v %T\n", Empty{}, Empty{}, Empty{}, &Empty{})
	r := Rec{1, nil}
	fmt.Printf("%v %+v %#v\n", r, r, r)
	anon := struct {
		A int
		b string
	}{1, "x"}
	fmt.Printf("%v %+v %#v %T\n", anon, anon, anon, anon)
	var np *P
	var ni interface{}
	var ne error
	fmt.Printf("%v %+v %#v %T %s %d\n", np, np, np, np, np, np)
	fmt.Printf("%v %+v %#v %T %s %d\n", ni, ni, ni, ni, ni, ni)
	fmt.Printf("%v %T %s\n", ne, ne, ne)
	fmt.Println(p, &p, np, ni, ne, []interface{}{1, nil, "a", p})
	fmt.Printf("%v %+v %#v\n", []P{{1, 2}, {}}, []P{{1, 2}}, []P{{1, 2}})
	fmt.Printf("%v %v %v %v\n", &[]int{1, 2}, &map[string]int{"a": 1}, &[2]bool{true}, &[]P{{1, 2}})
	fmt.Printf("%+v %#v %#v\n", &[]P{{1, 2}}, &[]int{1}, &map[string]int{"a": 1})
	fmt.Printf("%#v %#v %#v %#v\n", MyMap{"z": 1, "a": 2}, MySlice{"x"}, MyMap(nil), MySlice(nil))
	fmt.Printf("%T %T %T %T\n", MyMap{}, MySlice{}, MyFn(nil), (*MyFn)(nil))
	fmt.Printf("%v %#v %#v\n", MyFn(nil), MyFn(nil), (chan int)(nil))
	fmt.Printf("%#v %#v %#v %#v\n", [2]string{"a"}, [][]int{{1}, nil}, map[P]string{{1, 2}: "k"}, []interface{}{1, "s", nil, 2.5})
	fmt.Printf("%#v %#v %#v %#v %#v\n", true, 1.0, "q\"", 'r', int8(1))
	fmt.Printf("%#v %#v %#v\n", struct{}{}, []struct{ A int }{{1}}, struct{ p *int }{})
	fmt.Printf("%6v|%-6v|%06v\n", p, p, p)
	fmt.Printf("%6.2f|%v|%t\n", struct{ a, b float64 }{1, 2.345}, [2][2]int{{1, 2}, {3, 4}}, []bool{true, false})
	fmt.Printf("%T %T %T %T %T\n", []interface{}{}, map[string][]int{}, [3]*P{}, func(int, ...string) (int, error) { return 0, nil }, make(<-chan P))
	fmt.Printf("%T %T %T\n", struct {
		a int `tag:"x"`
		P
	}{}, new(interface{ M(int) string }), []any{})
}
