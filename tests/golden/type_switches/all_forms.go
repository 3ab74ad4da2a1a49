// Type switches over concrete types, interfaces, nil, lists and defaults.
package main

import (
	"errors"
	"fmt"
)

type Shape interface{ Area() float64 }
type Circle struct{ r float64 }

func (c Circle) Area() float64 { return c.r }

type Str string

func (s Str) String() string { return "Str(" + string(s) + ")" }

func classify(v interface{}) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case int, int8:
		return fmt.Sprintf("small int %v %T", x, x)
	case uint:
		return fmt.Sprint("uint ", x+1)
	case string:
		return "string " + x
	case []int:
		return fmt.Sprint("slice ", len(x))
	case map[string]int:
		return fmt.Sprint("map ", x["a"])
	case func() int:
		return fmt.Sprint("func ", x())
	case *int:
		*x++
		return fmt.Sprint("ptr ", *x)
	case Shape:
		return fmt.Sprint("shape ", x.Area())
	case error:
		return "error " + x.Error()
	case fmt.Stringer:
		return "stringer " + x.String()
	case struct{ a int }:
		return fmt.Sprint("anon ", x.a)
	case [2]string:
		return x[0] + x[1]
	case chan int, <-chan int:
		return fmt.Sprintf("chan %T", x)
	default:
		return fmt.Sprintf("other %T", x)
	}
}

func noBind(v interface{}) (s string) {
	switch v.(type) {
	default:
		s = "default"
	case bool:
		s = "bool"
	case float64, float32:
		s = "float"
	}
	return
}

func main() {
	n := 41
	for _, v := range []interface{}{nil, 1, int8(2), uint(3), "s", []int{1, 2}, map[string]int{"a": 5},
		func() int { return 6 }, &n, Circle{2.5}, &Circle{3}, errors.New("e"), Str("t"), struct{ a int }{8},
		[2]string{"x", "y"}, make(chan int), (<-chan int)(nil), 1.5, int64(1), 'r', true, struct{}{}, [3]int{}} {
		fmt.Println(classify(v))
	}
	fmt.Println(n, noBind(true), noBind(1.5), noBind(float32(1)), noBind(1))
	var s Shape = Circle{1}
	switch y := s.(type) {
	case Circle:
		y.r = 10
		fmt.Println(y.Area(), s.Area())
	}
	switch x := interface{}(5); y := x.(type) {
	case int:
		y++
		fmt.Println(x, y)
	}
loop:
	for i := 0; ; i++ {
		switch v := interface{}(i).(type) {
		case int:
			if v > 3 {
				break loop
			}
			if v%2 == 0 {
				continue
			}
			fmt.Println("odd", v)
		}
	}
	switch s.(type) {
	}
	var e error
	switch e.(type) {
	case nil:
		fmt.Println("nil error")
	}
	type local struct{ v int }
	switch v := interface{}(local{4}).(type) {
	case local:
		fmt.Println("local", v.v)
	}
}
