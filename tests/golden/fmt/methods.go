// String, Error, GoString and Format: who is called for which verb and receiver.
package main

import (
	"errors"
	"fmt"
)

type V struct{ n int }
type Ptr struct{ n int }
type E struct{ c int }
type Both int
type Col int
type Rec struct {
	v    V
	p    Ptr
	pp   *Ptr
	e    error
	any  interface{}
	list []V
}
type G struct{ a int }
type Panics struct{}
type Emb struct{ V }

func (v V) String() string    { return fmt.Sprintf("V<%d>", v.n) }
func (p *Ptr) String() string { return fmt.Sprintf("Ptr<%d>", p.n) }
func (e E) Error() string     { return fmt.Sprint("E", e.c) }
func (b Both) String() string { return "string" }
func (b Both) Error() string  { return "error" }
func (c Col) String() string  { return [...]string{"red", "green"}[c] }
func (g G) GoString() string  { return "G!" }
func (Panics) String() string { panic("in String") }

func main() {
	v, p := V{1}, Ptr{2}
	fmt.Println(v, &v, p, &p, E{3}, Both(1), Col(1))
	fmt.Printf("%v %s %q %x %d %+v %#v %T\n", v, v, v, v, v, v, v, v)
	fmt.Printf("%v %s %+v %d\n", p, p, p, p)
	fmt.Printf("%v %s %d %q\n", &p, &p, &p, &p)
	fmt.Printf("%v %s %d %x\n", Both(1), Both(1), Both(1), Both(1))
	fmt.Printf("%v %d %s %5v|%-7v|%q %x %08d\n", Col(0), Col(0), Col(1), Col(0), Col(1), Col(1), Col(0), Col(1))
	fmt.Println([]V{{1}, {2}}, []Col{0, 1}, map[Col]V{0: {5}}, map[string]Col{"k": 1}, [2]V{}, &[]V{{3}})
	fmt.Println(struct{ V V }{V{9}}, struct{ v V }{V{9}}, []interface{}{v, Col(1), &p})
	r := Rec{v, p, nil, E{4}, Col(1), []V{{7}}}
	fmt.Printf("%v\n%+v\n", r, r)
	fmt.Printf("%v %+v %#v\n", G{1}, G{1}, G{1})
	fmt.Println([]error{E{1}, errors.New("x")}, Emb{V{8}}, struct{ Emb }{Emb{V{8}}})
	fmt.Println(Panics{})
	fmt.Printf("%v|%d\n", Col(5), Col(5))
	fmt.Print(v, v, "s", v, 1, 2, "t", 3, "\n")
	s := fmt.Sprint(Col(0), Col(1)) + fmt.Sprintln("x", v) + fmt.Sprintf("%s", []fmt.Stringer{v, &p, Col(0)})
	fmt.Println(s)
	var st fmt.Stringer = v
	fmt.Println(st.String(), st, &st != nil)
	fmt.Printf("%6.2v|%10s|%-10s|\n", v, v, v)
	var np *Ptr
	var nst fmt.Stringer
	fmt.Println(nst)
	fmt.Printf("%v %s\n", np, np)
	fmt.Println(fmt.Errorf("w: %w %v", E{1}, v))
}
