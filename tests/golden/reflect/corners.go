package main

// golden: no-stress

import (
	"fmt"
	"io"
	"reflect"
	"strings"
	"sync"
)

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panic:", r)
		}
	}()
	f()
}

type W struct{ io.Reader }
type Gen[T any] struct{ V T }

func (g Gen[T]) Get() T   { return g.V }
func (g *Gen[T]) Set(v T) { g.V = v }

type Rec struct {
	M map[string]*Rec
	F func(*Rec) Rec
	C chan Rec
	I interface{ Do(Rec) *Rec }
}

type big [1 << 20]int

type E struct{}

func (E) Zero() string { return "zero-size" }

type Iface interface{ Zero() string }

func main() {
	try("arrayof", func() { reflect.ArrayOf(1<<62, reflect.TypeOf(0)) })
	try("fieldbyindex", func() { reflect.ValueOf(E{}).FieldByIndex([]int{1, 2}) })
	try("in", func() { reflect.TypeOf(func() {}).In(3) })
	try("in2", func() { reflect.TypeOf(func() {}).In(-1) })
	w := W{strings.NewReader("hello")}
	buf := make([]byte, 3)
	out := reflect.ValueOf(w).MethodByName("Read").Call([]reflect.Value{reflect.ValueOf(buf)})
	fmt.Println(out[0], out[1], string(buf))
	try("nil embedded", func() { reflect.ValueOf(W{}).MethodByName("Read").Call([]reflect.Value{reflect.ValueOf(buf)}) })
	g := &Gen[string]{"x"}
	reflect.ValueOf(g).MethodByName("Set").Call([]reflect.Value{reflect.ValueOf("gen")})
	fmt.Println(reflect.ValueOf(g).MethodByName("Get").Call(nil)[0], reflect.TypeOf(g), reflect.TypeOf(*g).Name())
	fmt.Println(reflect.TypeOf(Rec{}).Field(0).Type.Elem().Elem().Field(1).Type.In(0).Elem().NumField())
	fmt.Println(reflect.ValueOf(E{}).Method(0).Call(nil)[0])
	var i Iface = E{}
	fmt.Println(reflect.ValueOf(&i).Elem().Method(0).Call(nil)[0], reflect.ValueOf(&i).Elem().NumMethod())
	b := new(big)
	v := reflect.ValueOf(b).Elem()
	v.Index(5).SetInt(9)
	fmt.Println(v.Len(), b[5], v.Type())
	x := v.Interface().(big)
	b[5] = 1
	fmt.Println(x[5], b[5])
	fmt.Println(reflect.DeepEqual(x, *b))
	var wg sync.WaitGroup
	for n := range 8 {
		wg.Go(func() {
			t := reflect.TypeOf(n)
			for range 3 {
				t = reflect.PointerTo(reflect.SliceOf(t))
			}
			m := reflect.MapOf(reflect.TypeOf(""), t)
			if m != reflect.TypeFor[map[string]*[]*[]*[]int]() {
				fmt.Println("different", m)
			}
		})
	}
	wg.Wait()
	mv := reflect.MakeMap(reflect.MapOf(reflect.TypeOf([2]string{}), reflect.TypeOf(struct{ A, B any }{})))
	mv.SetMapIndex(reflect.ValueOf([2]string{"a", "b"}), reflect.ValueOf(struct{ A, B any }{1, "z"}))
	fmt.Println(mv, mv.Interface().(map[[2]string]struct{ A, B any })[[2]string{"a", "b"}].B)
	try("mapof", func() { reflect.MapOf(reflect.TypeOf([]int{}), reflect.TypeOf(0)) })
	z := reflect.Zero(reflect.TypeFor[struct{}]())
	fmt.Println(z, z.IsZero(), z.NumField(), reflect.ValueOf([]struct{}{{}, {}}).Index(1))
	s := reflect.ValueOf(&[]struct{}{}).Elem()
	s.Set(reflect.Append(s, z, z, z))
	fmt.Println(s.Len())
	var e error
	fmt.Println(reflect.TypeOf(e), reflect.ValueOf(e).IsValid(), reflect.ValueOf(&e).Elem().IsNil())
	type T struct{ a, b any }
	fmt.Printf("%v %+v\n", reflect.ValueOf(T{1, e}), reflect.ValueOf(&T{"x", 2}).Elem())
	fmt.Println(reflect.ValueOf(fmt.Sprintf).Call([]reflect.Value{reflect.ValueOf("%d-%s"), reflect.ValueOf(1), reflect.ValueOf("a")})[0])
	ch := make(chan int, 1)
	fmt.Println(reflect.ValueOf(ch).Type().ChanDir(), reflect.TypeOf((<-chan int)(ch)).ChanDir())
	fn := reflect.ValueOf(strings.Map)
	fmt.Println(fn.Type(), fn.Kind(), fn.IsNil())
	fmt.Println(reflect.TypeOf(fmt.Println).IsVariadic(), reflect.TypeOf(main).String())
	it := reflect.ValueOf(map[string]int{"a": 1, "b": 2, "c": 3}).MapRange()
	sum := 0
	for it.Next() {
		sum += int(it.Value().Int())
	}
	fmt.Println(sum)
	lock := reflect.ValueOf(new(sync.Mutex))
	lock.MethodByName("Lock").Call(nil)
	fmt.Println(lock.MethodByName("TryLock").Call(nil)[0])
	lock.MethodByName("Unlock").Call(nil)
}
