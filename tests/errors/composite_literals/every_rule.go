package main

import (
	"fmt"
	"os"
	"strings"
	"sync"
)

// Keys of struct literals, indices, elided types, types of type parameters.

type Object struct{ name, color string }
type Point3D struct {
	Object
	x, y, z float64
}
type Line struct {
	Object
	p, q Point3D
}
type PL struct {
	*Object
	n int
}
type Deep struct {
	*PL
	Line2
}
type Line2 struct{ Line }
type Amb struct {
	Object
	Other
}
type Other struct {
	name string
	size int
}
type GB[T any] struct{ val T }
type GE[T any] struct {
	GB[T]
	extra int
}
type Em struct {
	fmt.Stringer
	e int
}
type Mu struct {
	sync.Mutex
	n int
}
type Un struct {
	strings.Builder
	m int
}
type Al = Object
type WA struct {
	Al
	w int
}
type Rec struct {
	*Rec
	v int
}
type Hide struct {
	Object
	name int
}

var (
	_ = Point3D{}
	_ = Line{Object{}, Point3D{}, Point3D{y: -4, z: 12.3}}
	_ = Line{name: "diagonal", q: Point3D{x: 1, y: 1, z: 1}}
	_ = Line{name: "diagonal", q: Point3D{1, 1, 1}} // ERROR cannot use 1 (untyped int constant) as Object value in struct literal // ERROR too few values in struct literal of type Point3D
	_ = Line{Object: Object{}, name: "d"} // ERROR cannot specify promoted field name and enclosing embedded field Object
	_ = Line{name: "d", Object: Object{}} // ERROR cannot specify embedded field Object and enclosed promoted field name
	_ = Line{name: "d", color: "c", name: "e"} // ERROR duplicate field name name in struct literal
	_ = Line{p: Point3D{}, x: 1} // ERROR unknown field x in struct literal of type Line
	_ = Line{"a", Point3D{}, Point3D{}} // ERROR cannot use "a" (untyped string constant) as Object value in struct literal
	_ = PL{name: "x"} // ERROR invalid implicit pointer indirection to reach name
	_ = PL{Object: nil, n: 1}
	_ = Deep{n: 1} // ERROR invalid implicit pointer indirection to reach n
	_ = Deep{name: "x"} // ERROR invalid implicit pointer indirection to reach name
	_ = Deep{color: "x"} // ERROR invalid implicit pointer indirection to reach color
	_ = Deep{p: Point3D{}}
	_ = Deep{Object: nil} // ERROR invalid implicit pointer indirection to reach Object
	_ = Deep{Line: Line{}, q: Point3D{}} // ERROR cannot specify promoted field q and enclosing embedded field Line
	_ = Deep{Line2: Line2{}, q: Point3D{}} // ERROR cannot specify promoted field q and enclosing embedded field Line2
	_ = Deep{Line: Line{}, Line2: Line2{}} // ERROR cannot specify embedded field Line2 and enclosed promoted field Line
	_ = Deep{PL: nil, Line: Line{}}
	_ = Deep{PL: nil, q: Point3D{}}
	_ = Amb{name: "x"} // ERROR unknown field name in struct literal of type Amb
	_ = Amb{size: 1, color: "c"}
	_ = Amb{size: 1, Other: Other{}} // ERROR cannot specify embedded field Other and enclosed promoted field size
	_ = Amb{Object: Object{}, size: 1}
	_ = GE[int]{val: 1, extra: 2}
	_ = GE[int]{val: "s"} // ERROR cannot use "s" (untyped string constant) as int value in struct literal
	_ = GE[int]{GB: GB[int]{}, val: 1} // ERROR cannot specify promoted field val and enclosing embedded field GB
	_ = GE{val: 1} // ERROR cannot use generic type GE[T any] without instantiation
	_ = GB{1} // ERROR cannot use generic type GB[T any] without instantiation
	_ = Em{String: nil} // ERROR String is not a field
	_ = Em{Stringer: nil, e: 1}
	_ = Mu{n: 1}
	_ = Un{buf: nil} // ERROR cannot refer to unexported field buf in struct literal of type Un
	_ = WA{name: "x", w: 1}
	_ = WA{Al: Al{}, w: 1}
	_ = WA{Al: Al{}, name: ""} // ERROR cannot specify promoted field name and enclosing embedded field Al
	_ = WA{Object: Object{}} // ERROR unknown field Object in struct literal of type WA
	_ = Rec{v: 1}
	_ = Rec{Rec: &Rec{}, v: 1}
	_ = Hide{name: 1}
	_ = Hide{name: "x"} // ERROR cannot use "x" (untyped string constant) as int value in struct literal
	_ = Hide{name: 1, color: "x"}
	_ = Hide{name: 1, Object: Object{}}
	_ = Object{name: "a", "b"} // ERROR mixture of field:value and value elements in struct literal
	_ = Object{"a", color: "b"} // ERROR mixture of field:value and value elements in struct literal
	_ = Object{"a"} // ERROR too few values in struct literal of type Object
	_ = Object{"a", "b", "c"} // ERROR too many values in struct literal of type Object
	_ = os.File{}
)

type PPoint *Object
type PPP **Object
type Sl []int
type Mp map[string]int
type Ar [3]int
type In interface{}
type Fu func()
type Ch chan int
type Nu int

const c = 2

var v = 2
var (
	_       = Nu{} // ERROR invalid composite literal type Nu
	_       = Fu{} // ERROR invalid composite literal type Fu
	_       = Ch{} // ERROR invalid composite literal type Ch
	_       = In{} // ERROR invalid composite literal type In
	_       = PPoint{} // ERROR invalid composite literal type PPoint
	_       = string{} // ERROR invalid composite literal type string
	_       = []int{0: 1, 2, c: 3, 4}
	_       = []int{c: 1, 2: 2} // ERROR duplicate index 2 in array or slice literal
	_       = []int{v: 1} // ERROR index v must be integer constant
	_       = []int{-1: 1} // ERROR invalid argument: index -1 (constant of type int) must not be negative
	_       = []int{1.0: 1, 'a': 2}
	_       = []int{1.5: 1} // ERROR 1.5 (untyped float constant) truncated to int
	_       = []int{"a": 1} // ERROR cannot convert "a" (untyped string constant) to type int
	_       = []int{int8(1): 1, uint(2): 2}
	_       = []int{float64(1): 1} // ERROR invalid argument: index float64(1) (constant 1 of type float64) must be integer
	_       = []int{1 << 63: 1} // ERROR 1 << 63 (untyped int constant 9223372036854775808) overflows int
	_       = []int{nil: 1} // ERROR cannot convert nil to type int
	_       = []int{true: 1} // ERROR cannot convert true (untyped bool constant) to type int
	_       = [3]int{1, 2, 3, 4} // ERROR index 3 is out of bounds (>= 3)
	_       = [3]int{3: 1} // ERROR invalid argument: index 3 out of bounds [0:3]
	_       = [3]int{2: 1, 2} // ERROR index 3 is out of bounds (>= 3)
	_       = [...]int{2: 1, 2}[3]
	_       = [...]int{2: 1, 2}[4] // ERROR invalid argument: index 4 out of bounds [0:4]
	_       = [c]int{}
	_       = [v]int{} // ERROR invalid array length v
	_       = [][...]int{} // ERROR invalid use of [...] array (outside a composite literal)
	_       = [...][]int{{1}, {2}}
	_       = [...][...]int{{1}} // ERROR invalid use of [...] array (outside a composite literal)
	_       = new([...]int) // ERROR invalid use of [...] array (outside a composite literal)
	_       = []*int{1} // ERROR cannot use 1 (untyped int constant) as *int value in array or slice literal
	_       = [2]*Object{{"a", "b"}, {}}
	_       = [2]PPoint{{"a", "b"}, {}}
	_       = [2]PPP{{"a", "b"}} // ERROR invalid composite literal element type PPP
	_       = [2]*PPoint{{}} // ERROR invalid composite literal element type *PPoint
	_       = []*[]int{{1}, {2}}
	_       = []*Sl{{1}}
	_       = []*Mp{{"a": 1}}
	_       = []*int{{}} // ERROR invalid composite literal element type *int
	_       = []In{{}} // ERROR invalid composite literal element type In
	_       = []Fu{{}} // ERROR invalid composite literal element type Fu
	_       = map[Object]string{{"a", "b"}: "x", {}: "y"}
	_       = map[*Object]*Object{{"a", "b"}: {"c", "d"}}
	_       = map[string]Object{"a": {1, 2}} // ERROR cannot use 1 (untyped int constant) as string value in struct literal // ERROR cannot use 2 (untyped int constant) as string value in struct literal
	_       = map[PPoint]int{{}: 1}
	_       = map[[1]int]int{{1}: 1, {1}: 2}
	_       = map[string]int{"a": 1, "b"} // ERROR missing key in map literal
	_       = map[string]int{"a": 1, "a": 2} // ERROR duplicate key "a" in map literal
	_       = map[string]int{v: 1} // ERROR cannot use v (variable of type int) as string value in map literal
	_       = map[any]int{1: 1, 1.0: 2, "1": 3, '1': 4, 1: 5, nil: 1, nil: 2, true: 1, true: 2} // ERROR duplicate key 1 in map literal // ERROR duplicate key true in map literal
	_       = map[float64]int{1: 1, 1.0: 2} // ERROR duplicate key 1 in map literal
	_       = map[int8]int{200: 1} // ERROR cannot use 200 (untyped int constant) as int8 value in map literal (overflows)
	_       = map[error]int{nil: 1, nil: 2}
	_       = Mp{c: 1} // ERROR cannot use c (untyped int constant 2) as string value in map literal
	_       = Ar{5: 1} // ERROR invalid argument: index 5 out of bounds [0:3]
	_       = &Sl{1}
	_       = &[]int{1}[0]
	_       = &Ar{1}[0] // ERROR invalid operation: cannot take address of Ar{…}[0] (value of type int)
	_       = &Mp{"a": 1}["a"] // ERROR invalid operation: cannot take address of Mp{…}["a"] (map index expression of type int)
	_       = &Object{"a", "b"}.name // ERROR invalid operation: cannot take address of Object{…}.name (value of type string)
	_       = &(Object{"a", "b"})
	_       = &(Object{"a", "b"}.name) // ERROR invalid operation: cannot take address of Object{…}.name (value of type string)
	_       = &[]Object{{}}[0].name
	_       = Sl{1, 2}[5]
	_       = Ar{1, 2}[5] // ERROR invalid argument: index 5 out of bounds [0:3]
	_       = struct{}{1} // ERROR too many values in struct literal of type struct{}
	_       = struct{ a int }{a: 1}.b // ERROR struct{a int}{…}.b undefined (type struct{a int} has no field or method b)
	_       = [0]int{1} // ERROR index 0 is out of bounds (>= 0)
	_       = []struct{ a, b int }{{1, 2}, {a: 1}, {1}} // ERROR too few values in struct literal of type struct{a int; b int}
	_       = map[string]func(){"a": func() {}, "b": nil, "c": main}
	_       = []func(){{}} // ERROR invalid composite literal element type func()
	_       = [2]chan int{{}} // ERROR invalid composite literal element type chan int
	_ Sl    = []int{1}
	_ Sl    = [1]int{1} // ERROR cannot use [1]int{…} (value of type [1]int) as Sl value in variable declaration
	_ []int = Sl{1}
	_       = Object{color: 1, 2: 3} // ERROR cannot use 1 (untyped int constant) as string value in struct literal // ERROR invalid field name 2 in struct literal
	_       = Object{Object.name: "a"} // ERROR invalid field name Object.name in struct literal
	_       = Object{(name): "a"} // ERROR invalid field name (name) in struct literal
	_       = Object{"name": "a"} // ERROR invalid field name "name" in struct literal
	_       = Line{Object.name: "a"} // ERROR invalid field name Object.name in struct literal
)

func gl[T []int | Sl, U []int | [2]int, V struct{ a int } | Object, W any, X ~map[string]int, Y *Object, Z ~struct{ a, b int }]() {
	_ = T{1, 2}
	_ = U{1, 2} // ERROR invalid composite literal type U (no common underlying type)
	_ = V{} // ERROR invalid composite literal type V (no common underlying type)
	_ = W{} // ERROR invalid composite literal type W (no common underlying type)
	_ = X{"a": 1}
	_ = X{1: 1} // ERROR cannot use 1 (untyped int constant) as string value in map literal
	_ = Y{} // ERROR invalid composite literal type Y
	_ = Z{1, 2}
	_ = Z{a: 1}
	_ = Z{c: 1} // ERROR unknown field c in struct literal of type Z
	_ = []T{{1}, {2}}
	_ = []Z{{1, 2}, {a: 1}}
	_ = []*Z{{1, 2}}
	_ = []Y{{"a", "b"}}
	_ = map[string]X{"a": {"b": 1}}
	_ = T{"a"} // ERROR cannot use "a" (untyped string constant) as int value in array or slice literal
}
func hdr(x Object) {
	if x == (Object{}) {
	}
	if (x == Object{"a", "b"}) {
	}
	for range (Sl{1}) {
	}
	switch (Object{}) {
	}
	for _, o := range []Object{{"a", "b"}} {
		_ = o
	}
	if f(Object{}) {
	}
	if x := [1]Object{{}}; x[0].name == "" {
	}
}
func f(Object) bool { return true }

func main() {}
