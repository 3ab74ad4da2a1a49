// Tags, what they change; promoted fields and methods, and where they stop.
package main

import (
	"fmt"
	"reflect"
	"strings"
)

type Tagged struct {
	x, y float64 ""
	name string  "any string is permitted"
	_    [4]byte `a blank field's`
	Both struct {
		In int `json:"in" xml:"x"`
	} "outer"
	*strings.Builder "embedded"
	int              `builtin`
}

type T struct{ n int }

func (t T) Value() string    { return fmt.Sprint("value ", t.n) }
func (t *T) Pointer() string { t.n++; return fmt.Sprint("pointer ", t.n) }

type G[P any] struct{ p P }

func (g G[P]) Get() P   { return g.p }
func (g *G[P]) Put(p P) { g.p = p }

type (
	S1 struct{ T }
	S2 struct{ *T }
	S3 struct{ S1 }
	S4 struct{ *S2 }
	S5 struct {
		T
		Value string // hides the method
	}
	S6 struct {
		G[string]
		*Alias
	}
	Alias = G[int]
	S7    struct {
		Alias
		error
	}
	Empty struct{}
	S8    struct {
		Empty
		x, y int
		u    float32
		_    float32
		A    *[]int
		F    func()
	}
)

type valuer interface{ Value() string }
type pointer interface{ Pointer() string }

func methods(x any) string {
	_, v := x.(valuer)
	_, p := x.(pointer)
	return fmt.Sprintf("%T %v %v; ", x, v, p)
}

func main() {
	t := reflect.TypeOf(Tagged{})
	for i := range t.NumField() {
		f := t.Field(i)
		fmt.Printf("%s %q %v; ", f.Name, f.Tag, f.Anonymous)
	}
	f, _ := t.FieldByName("Both")
	fmt.Println(f.Type.Field(0).Tag.Get("json"), f.Type.Field(0).Tag.Get("xml"), t.Field(0).Tag == "")
	// A tag is part of the type; an empty one is none; a conversion looks past them.
	var a any = struct {
		x int "tag"
	}{1}
	_, plain := a.(struct{ x int })
	_, same := a.(struct {
		x int `tag`
	})
	var e any = struct {
		x int ""
	}{2}
	_, empty := e.(struct{ x int })
	fmt.Println(plain, same, empty, struct{ x int }(a.(struct {
		x int `tag`
	})))
	fmt.Print(methods(S1{}), methods(&S1{}), methods(S2{}), methods(&S2{}), methods(S3{}), methods(&S3{}), methods(S4{}), methods(&S4{}), methods(S5{}), methods(&S5{}), "\n")
	s4 := S4{&S2{&T{1}}}
	fmt.Println(s4.Pointer(), s4.n, s4.T.n, s4.S2.T.Value(), S5{T{1}, "field"}.Value)
	s4.n = 10
	n := &s4.n
	*n++
	fmt.Println(s4.Value(), *s4.T)
	s6 := S6{G[string]{"s"}, &Alias{5}}
	fmt.Println(s6.G.Get(), s6.Alias.Get(), s6.Alias.p, s6.G.p)
	s7 := S7{Alias{1}, nil}
	s7.Put(7)
	fmt.Println(s7.Get(), s7.error == nil, s7.p)
	fmt.Println(*S8{x: 1, u: 2.5, A: &[]int{3}}.A, struct{}{} == Empty{}, S8{}.Empty, reflect.TypeOf(S8{}).NumField())
	fmt.Println(reflect.TypeOf(S1{}).NumMethod(), reflect.TypeOf(&S1{}).NumMethod(), reflect.TypeOf(S7{}).NumMethod(), reflect.TypeOf(&S7{}).NumMethod())
}
