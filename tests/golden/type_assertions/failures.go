// A failed assertion panics with both types, or with the missing method; comma-ok does not.
package main

import (
	"fmt"
	"runtime"
)

type I interface{ M() }
type J interface {
	M()
	N(int) string
}
type A struct{}
type B struct{ x int }
type P struct{}
type E int

func (A) M()            {}
func (*P) M()           {}
func (B) N(int) string  { return "" }
func (B) M()            {}
func (E) Error() string { return "E" }

func try(f func()) {
	defer func() {
		r := recover()
		if r == nil {
			fmt.Println("no panic")
			return
		}
		_, isErr := r.(error)
		_, isRuntime := r.(runtime.Error)
		_, isTA := r.(*runtime.TypeAssertionError)
		fmt.Println(r, isErr, isRuntime, isTA)
	}()
	f()
}

func main() {
	var e interface{} = "str"
	var i I = A{}
	var none interface{}
	var noneI I
	try(func() { _ = e.(int) })
	try(func() { _ = e.(string) })
	try(func() { _ = none.(int) })
	try(func() { _ = none.(I) })
	try(func() { _ = noneI.(A) })
	try(func() { _ = noneI.(J) })
	try(func() { _ = i.(J) })
	try(func() { _ = i.(B) })
	try(func() { _ = i.(*P) })
	try(func() { _ = e.(I) })
	try(func() { _ = e.(error) })
	try(func() { e = P{}; _ = e.(I) })
	try(func() { e = []int{1}; _ = e.(map[string]int) })
	try(func() { e = struct{ a int }{}; _ = e.(func(int) string) })
	try(func() { e = E(3); fmt.Println(e.(error).Error()); _ = e.(fmt.Stringer) })
	try(func() { e = 3; _ = e.(E) })
	try(func() { e = 'x'; _ = e.(byte) })
	try(func() { e = &B{}; fmt.Println(e.(J) != nil); _ = e.(B) })
	try(func() { _ = interface{}(1.5).(interface{ Foo() }) })
	n, ok := none.(int)
	s, ok2 := interface{}("x").(string)
	j, ok3 := i.(J)
	_, ok4 := i.(I)
	b, ok5 := interface{}(B{7}).(B)
	fmt.Println(n, ok, s, ok2, j, ok3, ok4, b, ok5)
	if v, ok := interface{}(B{3}).(J); ok {
		fmt.Println(v.(B).x)
	}
	var arr interface{} = [2]int{1, 2}
	a := arr.([2]int)
	a[0] = 9
	fmt.Println(a, arr)
}
