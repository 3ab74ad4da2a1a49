// Type switches on generic types: cases that become the same type, or the switch guard's own, once instantiated.
package main

import "fmt"

// If two cases name the same type after instantiation, the first one is taken.
func first[T any](x any) string {
	switch x.(type) {
	case []T:
		return "slice of T"
	case T:
		return "T"
	case int:
		return "int"
	case string, []byte:
		return "string or bytes"
	case nil:
		return "nil"
	}
	return "other"
}

func bound[T any, E fmt.Stringer](x any) string {
	switch v := x.(type) {
	case T:
		var t T = v
		return fmt.Sprintf("T %T", t)
	case E:
		return "E " + v.String()
	case map[string]T:
		return fmt.Sprint("map ", len(v))
	case func(T) E:
		return fmt.Sprint("func ", v == nil)
	case interface{ Get() T }:
		return fmt.Sprint("getter ", v.Get())
	default:
		return fmt.Sprintf("default %T", v)
	}
}

type name string

func (n name) String() string { return string(n) }
func (n name) Get() float64   { return 2.5 }

func main() {
	fmt.Println(first[int](1), first[string](1), first[byte]([]byte{}), first[[]int]([]int{}), first[any](nil), first[error](nil), first[any]("x"), first[bool]("x"))
	fmt.Println(bound[int, name](1), bound[int, name](name("n")), bound[name, name](name("n")), bound[float64, fmt.Stringer](name("s")))
	fmt.Println(bound[int, name](map[string]int{"a": 1}), bound[int, name]((func(int) name)(nil)), bound[int, name](1.5))
	var n any = struct{ name }{"embedded"}
	fmt.Println(bound[float64, name](n), bound[int, name](nil))
}
