package main

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"strings"
)

type point struct{ x, y float64 }

type text string

func attempt(f func()) {
	defer func() { fmt.Println("panic:", recover()) }()
	f()
}

// swapped makes *f a function that gives its arguments the other way round.
func swapped(f any) {
	v := reflect.ValueOf(f).Elem()
	v.Set(reflect.MakeFunc(v.Type(), func(in []reflect.Value) []reflect.Value {
		return []reflect.Value{in[1], in[0]}
	}))
}

func logged[F any](name string, f F) F {
	v := reflect.ValueOf(f)
	made := reflect.MakeFunc(v.Type(), func(in []reflect.Value) []reflect.Value {
		args := make([]string, len(in))
		for i, x := range in {
			args[i] = fmt.Sprint(x)
		}
		fmt.Printf("%s(%s)\n", name, strings.Join(args, ", "))
		if v.Type().IsVariadic() {
			return v.CallSlice(in)
		}
		return v.Call(in)
	})
	return made.Interface().(F)
}

// liar is a type that says that it is another kind of type.
type liar struct {
	reflect.Type
	kind reflect.Kind
}

func (l liar) Kind() reflect.Kind { return l.kind }

type signalling float32

func main() {
	var ints func(int8, int8) (int8, int8)
	swapped(&ints)
	fmt.Println(ints(1, -2))
	var mixed func(point, string) (string, point)
	swapped(&mixed)
	fmt.Println(mixed(point{1, 2}, "three"))
	var wide func(complex128, [3]string) ([3]string, complex128)
	swapped(&wide)
	fmt.Println(wide(2i, [3]string{"a", "b"}))

	fmt.Println(logged("sum", func(name string, n ...int) (string, error) {
		sum := 0
		for _, n := range n {
			sum += n
		}
		return fmt.Sprint(name, sum), errors.New("none")
	})("total ", 1, 2, 3))
	logged("nothing", func() {})()
	deferred := logged("deferred", func(s string) { fmt.Println("deferred", s) })
	defer deferred("call")
	done := make(chan int)
	go logged("go", func(n int) { done <- n })(5)
	fmt.Println(<-done)

	// What it gives may have to become an interface.
	var e func() error
	v := reflect.ValueOf(&e).Elem()
	v.Set(reflect.MakeFunc(v.Type(), func([]reflect.Value) []reflect.Value {
		return []reflect.Value{reflect.ValueOf(errors.New("made"))}
	}))
	fmt.Println(e())

	f := func(out ...reflect.Value) func() int {
		return reflect.MakeFunc(reflect.TypeFor[func() int](), func([]reflect.Value) []reflect.Value { return out }).
			Interface().(func() int)
	}
	attempt(func() { f()() })
	attempt(func() { f(reflect.Value{})() })
	attempt(func() { f(reflect.ValueOf("x"))() })
	attempt(func() { reflect.MakeFunc(reflect.TypeOf(1), nil) })
	attempt(func() { f(reflect.ValueOf(struct{ n int }{1}).Field(0))() })
	attempt(func() { logged("index", func(s []int) int { return s[3] })(nil) })

	no := reflect.TypeOf(0)
	attempt(func() { reflect.MakeFunc(liar{no, reflect.Func}, nil) })
	attempt(func() { reflect.MakeChan(liar{no, reflect.Chan}, 0) })
	attempt(func() { reflect.MakeMap(liar{no, reflect.Map}) })
	attempt(func() { reflect.MakeSlice(liar{no, reflect.Slice}, 0, 0) })
	nan := reflect.ValueOf(signalling(math.Float32frombits(0x7f800001))).Convert(reflect.TypeOf(float32(0)))
	fmt.Printf("%x\n", math.Float32bits(nan.Interface().(float32)))

	// Iterators, by reflection.
	one := func(yield func(text) bool) { _ = yield("a") && yield("b") && yield("c") }
	for x := range reflect.ValueOf(one).Seq() {
		if x.String() == "c" {
			break
		}
		fmt.Println(x, x.Type())
	}
	for k, x := range reflect.ValueOf(map[string]int{"k": 1}).Seq2() {
		fmt.Println(k, x)
	}
	two := func(yield func(int, error) bool) { _ = yield(1, nil) && yield(2, errors.New("e")) }
	for k, x := range reflect.ValueOf(two).Seq2() {
		fmt.Println(k, x)
	}
	type yes bool
	fmt.Println(reflect.TypeOf(one).CanSeq(), reflect.TypeFor[func(func(int) yes)]().CanSeq())
}
