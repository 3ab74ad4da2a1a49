package main

type A struct{ a1, a2 int }
type B struct {
	A
	b int
}
type P struct {
	*A
	c int
}
type C struct {
	B
	P
}
type I interface{ M() }
type D struct {
	I
	d int
}
type G[T any] struct{ g T }
type GG struct{ G[int] }

func (A) Meth() {}

var i = 1

var (
	_ = B{a1: 1, a2: 2, b: 3}
	_ = B{A: A{}, a1: 1} // ERROR cannot specify promoted field a1 and enclosing embedded field A
	_ = B{a1: 1, A: A{}} // ERROR cannot specify embedded field A and enclosed promoted field a1
	_ = B{a1: 1, a1: 2} // ERROR duplicate field name a1 in struct literal
	_ = B{b: 1, b: 2} // ERROR duplicate field name b in struct literal
	_ = P{a1: 1} // ERROR invalid implicit pointer indirection to reach a1
	_ = P{A: &A{}, c: 1}
	_ = C{a1: 1} // ERROR unknown field a1 in struct literal of type C
	_ = C{b: 1, c: 2}
	_ = C{B: B{}, b: 1} // ERROR cannot specify promoted field b and enclosing embedded field B
	_ = D{d: 1, M: nil} // ERROR M is not a field
	_ = B{Meth: nil} // ERROR Meth is not a field
	_ = B{x: 1} // ERROR unknown field x in struct literal of type B
	_ = B{1} // ERROR cannot use 1 (untyped int constant) as A value in struct literal // ERROR too few values in struct literal of type B
	_ = B{A{}, 1, 2} // ERROR too many values in struct literal of type B
	_ = B{A{}, b: 1} // ERROR mixture of field:value and value elements in struct literal
	_ = B{{}, 1} // ERROR missing type in composite literal
	_ = GG{g: "s"} // ERROR cannot use "s" (untyped string constant) as int value in struct literal
	_ = GG{g: 1}
	_ = B{a1: "s"} // ERROR cannot use "s" (untyped string constant) as int value in struct literal
	_ = [2]int{1, 2, 3} // ERROR index 2 is out of bounds (>= 2)
	_ = [...]int{i: 1} // ERROR index i must be integer constant
	_ = []int{-1: 1} // ERROR invalid argument: index -1 (constant of type int) must not be negative
	_ = []int{1.5: 1} // ERROR 1.5 (untyped float constant) truncated to int
	_ = []int{0: 1, 0: 2} // ERROR duplicate index 0 in array or slice literal
	_ = []int{1: 1, 0: 2, 3} // ERROR duplicate index 1 in array or slice literal
	_ = []int{"a": 1} // ERROR cannot convert "a" (untyped string constant) to type int
	_ = map[string]int{1} // ERROR missing key in map literal
	_ = map[string]int{"a": 1, "a": 2} // ERROR duplicate key "a" in map literal
	_ = map[string]int{1: 1} // ERROR cannot use 1 (untyped int constant) as string value in map literal
	_ = map[any]int{1: 1, 1: 2, 1.0: 3, "1": 4} // ERROR duplicate key 1 in map literal
	_ = map[bool]int{true: 1, false: 2, !true: 3} // ERROR duplicate key false in map literal
	_ = map[A]int{{1, 2}: 1, {1, 2}: 2}
	_ = []*int{{}} // ERROR invalid composite literal element type *int
	_ = []any{{}} // ERROR invalid composite literal element type any
	_ = [][]int{{1}, {"a"}} // ERROR cannot use "a" (untyped string constant) as int value in array or slice literal
	_ = []**A{{}} // ERROR invalid composite literal element type **A
	_ = int{} // ERROR invalid composite literal type int
	_ = I{} // ERROR invalid composite literal type I
	_ = &I{} // ERROR invalid composite literal type I
	_ = struct{ x, _ int }{1, 2}
	_ = struct{ x, _ int }{_: 1} // ERROR unknown field _ in struct literal of type struct{x int; _ int}
	_ = undefined{1} // ERROR undefined: undefined
	_ = undefined{x: i} // ERROR undefined: undefined
)

func main() {}
