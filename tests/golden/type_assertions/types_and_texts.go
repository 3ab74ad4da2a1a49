// Assertions to types of every kind, with their texts when they fail; two values into variables of other types.
package main

import "fmt"

type I interface{ m() string }
type J interface {
	I
	n() int
}
type A struct{ x int }
type B = A
type L[T any] struct{ v T }
type Str string
type sealed interface{ private() }

func (a A) m() string     { return fmt.Sprint("A", a.x) }
func (l *L[T]) m() string { return fmt.Sprintf("L%v", l.v) }
func (l *L[T]) n() int    { return 3 }

func try(n string, f func()) {
	defer func() { r := recover(); _, ok := r.(error); fmt.Println(n, r, ok) }()
	f()
}
func conv[T any](x any) T  { return x.(T) }
func ok[T any](x any) bool { _, b := x.(T); return b }

type G[T any] interface{ Get() T }
type Node struct{ next *Node }

func main() {
	var x any = A{1}
	fmt.Println(x.(A), x.(B), x.(I).m(), x.(interface{ m() string }).m())
	var i I = &L[int]{4}
	fmt.Println(i.(J).n(), i.(*L[int]).v, i.(any).(I).(J).(any).(*L[int]).v)
	fmt.Println(ok[A](x), ok[*A](x), ok[I](x), ok[J](x), ok[any](x), ok[any](nil), ok[error](nil), ok[L[int]](L[int]{}), ok[L[B]](L[A]{}), ok[L[any]](L[interface{}]{}), ok[L[string]](L[Str]{}))
	type local struct{}
	func() {
		type local struct{}
		fmt.Println(ok[local](local{}))
	}()
	fmt.Println(ok[local](local{}))
	var v, yes any = x.(A)
	fmt.Printf("%T %T\n", v, yes)
	v, yes = x.(int)
	fmt.Printf("%T %v %T %v\n", v, v, yes, yes)
	var p, isP = x.(*A)
	fmt.Println(p == nil, isP)
	var e, isE = x.(error)
	fmt.Println(e == nil, isE)
	m := map[string]any{"k": 1}
	m["r"], m["ok"] = m["k"].(int)
	fmt.Println(m)
	m["r"], m["ok"] = m["k"].(string)
	fmt.Println(m)
	try("nil", func() { var n any; _ = n.(int) })
	try("nilI", func() { var n I; _ = n.(A) })
	try("nilIJ", func() { var n I; _ = n.(J) })
	try("nilII", func() { var n I; _ = n.(I) })
	try("nilany", func() { var n I; _ = n.(any) })
	try("J", func() { _ = x.(J) })
	try("sealed", func() { _ = x.(sealed) })
	try("L", func() { _ = i.(*L[string]) })
	try("Lp", func() { _ = any(L[int]{}).(J) })
	try("Str", func() { _ = any("a").(Str) })
	try("gen", func() { conv[L[map[string][]int]](1) })
	try("gen2", func() { conv[G[int]](1) })
	try("gen3", func() {
		conv[interface {
			A()
			B()
		}](1)
	})
	try("chan", func() { conv[chan<- int](make(chan int)) })
	try("func", func() {
		conv[func(a int, b ...string) (c int, err error)](func(int, []string) (int, error) { return 0, nil })
	})
	try("struct", func() {
		conv[struct{ A int }](struct {
			A int `t:"x"`
		}{})
	})
	try("local", func() { type local struct{}; _ = any(local{}).(interface{ X() }) })
	try("local2", func() { type local struct{}; conv[local](A{}) })
	try("array", func() { conv[[2]int]([2]int8{}) })
	try("map", func() { conv[map[string]any](map[string]int{}) })
	try("ptr", func() { conv[**int](new(int)) })
	try("any any", func() { fmt.Println(conv[any](x)) })
	try("byte", func() { conv[byte]('a') })
	try("rune", func() { fmt.Println(conv[int32]('a')) })
	try("uint8", func() { fmt.Println(conv[byte](uint8(1))) })
	try("err", func() { conv[error](A{}) })
	try("value copied", func() {
		a := [2]int{1, 2}
		var x any = a
		b := x.([2]int)
		b[0] = 9
		a[1] = 8
		fmt.Println(x, x.([2]int)[0], len(x.([2]int)))
	})
	n := &Node{}
	n.next = n
	fmt.Println(any(n).(*Node).next.next == n)
	if s, ok := x.(fmt.Stringer); ok {
		fmt.Println(s)
	} else if a, ok := x.(A); ok {
		fmt.Println("A", a.x, s == nil)
	}
	switch y := x.(I).(type) {
	case J:
		fmt.Println("J")
	case A:
		fmt.Println(y.x)
	}
}
