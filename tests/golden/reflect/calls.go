package main

import (
	"errors"
	"fmt"
	"reflect"
	"runtime"
	"sort"
	"strings"
	"time"
)

type Point struct{ X, Y int }

func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }
func (p *Point) Scale(k int)      { p.X *= k; p.Y *= k }
func (p Point) String() string    { return fmt.Sprintf("<%d,%d>", p.X, p.Y) }
func (p Point) Sum(ns ...int) (t int) {
	t = p.X + p.Y
	for _, n := range ns {
		t += n
	}
	return
}
func (p Point) unexported() {}
func (p Point) Fail(b bool) (string, error) {
	if b {
		return "", errors.New("failed")
	}
	return "fine", nil
}
func (p Point) Big() (a [3]string, c complex128, e struct {
	A int8
	B string
}, f float32, i any) {
	return [3]string{"a", "b", "c"}, 1 + 2i, struct {
		A int8
		B string
	}{-5, "q"}, 1.5, p
}

type Embeds struct {
	*Point
	Name string
}

type Small int8

func (s Small) Double() Small { return s * 2 }

type Handler interface{ Handle(string) string }
type HandlerFunc func(string) string

func (h HandlerFunc) Handle(s string) string { return h(s) }

func variadic(prefix string, rest ...any) string { return prefix + fmt.Sprint(rest...) }

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

type registry map[string]reflect.Value

func main() {
	add := reflect.ValueOf(func(a, b int) int { return a + b })
	fmt.Println(add.Call([]reflect.Value{reflect.ValueOf(3), reflect.ValueOf(4)})[0].Int())
	fmt.Println(reflect.ValueOf(variadic).Call([]reflect.Value{reflect.ValueOf("p:"), reflect.ValueOf(1), reflect.ValueOf("x"), reflect.ValueOf(2.5)})[0])
	fmt.Println(reflect.ValueOf(variadic).Call([]reflect.Value{reflect.ValueOf("p:")})[0])
	fmt.Println(reflect.ValueOf(variadic).CallSlice([]reflect.Value{reflect.ValueOf("s:"), reflect.ValueOf([]any{1, 2})})[0])
	p := Point{1, 2}
	v := reflect.ValueOf(p)
	fmt.Println(v.NumMethod(), reflect.ValueOf(&p).NumMethod())
	for i := 0; i < v.NumMethod(); i++ {
		fmt.Println(v.Type().Method(i).Name, v.Method(i).Type(), v.Type().Method(i).Type)
	}
	fmt.Println(v.MethodByName("Add").Call([]reflect.Value{reflect.ValueOf(Point{10, 20})})[0])
	fmt.Println(v.MethodByName("Sum").Call([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf(2)})[0])
	reflect.ValueOf(&p).MethodByName("Scale").Call([]reflect.Value{reflect.ValueOf(10)})
	fmt.Println(p, v.MethodByName("Scale").IsValid(), v.MethodByName("unexported").IsValid())
	for _, b := range []bool{true, false} {
		out := v.MethodByName("Fail").Call([]reflect.Value{reflect.ValueOf(b)})
		fmt.Println(len(out), out[0], out[1].IsNil(), out[1].Type(), out[1])
	}
	for _, r := range v.MethodByName("Big").Call(nil) {
		fmt.Println(r.Type(), r)
	}
	f := v.MethodByName("Add").Interface().(func(Point) Point)
	fmt.Println(f(Point{5, 5}))
	m, _ := v.Type().MethodByName("Add")
	fmt.Println(m.Func.Call([]reflect.Value{v, reflect.ValueOf(Point{7, 7})})[0], m.Func.Type())
	fmt.Println(m.Func.Interface().(func(Point, Point) Point)(Point{1, 1}, Point{2, 2}))
	e := Embeds{&Point{3, 4}, "emb"}
	fmt.Println(reflect.ValueOf(e).MethodByName("Sum").Call(nil)[0], reflect.TypeOf(e).NumMethod())
	reflect.ValueOf(e).MethodByName("Scale").Call([]reflect.Value{reflect.ValueOf(2)})
	fmt.Println(e.Point)
	fmt.Println(reflect.ValueOf(Small(21)).Method(0).Call(nil)[0].Int())
	var h Handler = HandlerFunc(strings.ToUpper)
	fmt.Println(reflect.ValueOf(h).MethodByName("Handle").Call([]reflect.Value{reflect.ValueOf("hi")})[0])
	hv := reflect.ValueOf(&h).Elem()
	fmt.Println(hv.Kind(), hv.NumMethod(), hv.Method(0).Call([]reflect.Value{reflect.ValueOf("via iface")})[0])
	fmt.Println(reflect.ValueOf(strings.Repeat).Call([]reflect.Value{reflect.ValueOf("ab"), reflect.ValueOf(3)})[0])
	fmt.Println(reflect.ValueOf(time.Duration(90) * time.Second).MethodByName("String").Call(nil)[0])

	reg := registry{"upper": reflect.ValueOf(strings.ToUpper), "len": reflect.ValueOf(func(s string) int { return len(s) }), "fields": reflect.ValueOf(strings.Fields)}
	names := make([]string, 0)
	for n := range reg {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		fmt.Println(n, reg[n].Call([]reflect.Value{reflect.ValueOf("a b")})[0])
	}
	try(func() { reflect.ValueOf(func() { panic("inside") }).Call(nil) })
	try(func() {
		reflect.ValueOf(func(m map[string]int) { m["x"] = 1 }).Call([]reflect.Value{reflect.Zero(reflect.TypeFor[map[string]int]())})
	})
	try(func() { add.Call([]reflect.Value{reflect.ValueOf(1)}) })
	try(func() { add.Call([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf("s")}) })
	try(func() { add.Call([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf(2), reflect.ValueOf(3)}) })
	try(func() { add.Call([]reflect.Value{reflect.ValueOf(1), {}}) })
	try(func() { add.CallSlice([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf(1)}) })
	try(func() { reflect.ValueOf((func())(nil)).Call(nil) })
	try(func() { reflect.ValueOf(3).Call(nil) })
	try(func() { reflect.ValueOf(variadic).Call([]reflect.Value{reflect.ValueOf(1)}) })
	try(func() { reflect.ValueOf(func(a ...int) {}).Call([]reflect.Value{reflect.ValueOf("x")}) })

	// A call that blocks, in several goroutines.
	c := make(chan int)
	go reflect.ValueOf(func(n int) { c <- n }).Call([]reflect.Value{reflect.ValueOf(77)})
	fmt.Println(reflect.ValueOf(func() int { return <-c }).Call(nil)[0])
	big := reflect.ValueOf(func(a [20]int, s string, f float32, e error) (string, [20]int) {
		runtime.GC()
		a[3] += len(s)
		return fmt.Sprint(s, f, e), a
	})
	out := big.Call([]reflect.Value{reflect.ValueOf([20]int{3: 4}), reflect.ValueOf("str"), reflect.ValueOf(float32(2.5)), reflect.Zero(reflect.TypeFor[error]())})
	fmt.Println(out[0], out[1])
	defer func() { fmt.Println("outer", recover()) }()
	defer reflect.ValueOf(func() { fmt.Println("deferred", recover() != nil) }).Call(nil)
	for m, f := range reflect.ValueOf(Small(3)).Methods() {
		fmt.Println(m.Name, f.Call(nil)[0])
	}
	panic("end")
}
