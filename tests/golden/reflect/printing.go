package main

import (
	"errors"
	"fmt"
	"reflect"
)

type T struct {
	A int
	b string
	C any
}

type S int

func (s S) String() string { return "S!" }

type G struct{ x int }

func (g G) GoString() string { return "G{}" }

type unexp struct{ s S }

func main() {
	vals := []any{1, "x", 2.5, []int{1, 2}, map[string]int{"a": 1}, T{A: 1, b: "q", C: 2}, &T{}, S(3), G{1}, nil, errors.New("e"), []byte("hi"), [2]S{1, 2}, unexp{4}, true, 'x'}
	for _, x := range vals {
		v := reflect.ValueOf(x)
		if reflect.ValueOf(x).Kind() != reflect.Pointer {
			fmt.Printf("%v|%+v|%#v|%T|%d|%s|%q|%x\n", v, v, v, v, v, v, v, v)
		} else {
			fmt.Printf("%T\n", v)
		}
		fmt.Println(v.Kind(), v.Kind() == reflect.Struct)
	}
	fmt.Println(reflect.ValueOf(S(1)), reflect.ValueOf(unexp{2}).Field(0), reflect.ValueOf(T{b: "un"}).Field(1))
	fmt.Println([]reflect.Value{reflect.ValueOf(1), {}}, map[string]reflect.Value{"k": reflect.ValueOf("v")})
	fmt.Printf("%v %d %s\n", reflect.Value{}, reflect.Value{}, reflect.Value{})
	fmt.Printf("%v %s %q %T\n", reflect.TypeOf(1), reflect.TypeOf("a"), reflect.TypeOf(T{}), reflect.TypeOf(1))
	fmt.Println([]reflect.Type{reflect.TypeOf(1), reflect.TypeOf(T{}), nil})
	fmt.Printf("%v %s %d %x %T\n", reflect.Int, reflect.Map, reflect.Slice, reflect.Struct, reflect.Func)
	fmt.Print(reflect.ValueOf("a"), reflect.ValueOf(1), reflect.ValueOf(2), "\n")
	fmt.Println(reflect.ValueOf([]any{1, "a", nil}), reflect.ValueOf([]any{1, nil}).Index(1))
	fmt.Printf("%6d|%-6s|%06.2f\n", reflect.ValueOf(42), reflect.ValueOf("ab"), reflect.ValueOf(3.14159))
	fmt.Println(reflect.StructField{Name: "N", Type: reflect.TypeOf(0)}.Name, reflect.StructTag(`a:"b"`))
	fmt.Printf("%v\n", &reflect.ValueError{"reflect.Value.Int", reflect.String})
	fmt.Printf("%v\n", &reflect.ValueError{"M", reflect.Invalid})
}
