package main

import (
	"fmt"

	"example.com/exported_names/lib"
	_ "math"
)

func main() {
	fmt.Println(lib.Plain, lib.Élan, lib.Ω, lib.Ж, lib.Ǆ, lib.X_日本, lib.Ａ)
	_ = lib.plain // ERROR plain
	_ = lib.élan // ERROR élan
	_ = lib.ω // ERROR ω
	_ = lib.ж // ERROR ж
	_ = lib.ǅ // ERROR ǅ
	_ = lib.日本 // ERROR 日本
	_ = lib._X // ERROR _X
	_ = lib._ // ERROR undefined: lib._
	_ = _.Pi // ERROR cannot use _ as value or type
	_ = math.Pi // ERROR undefined: math
	_ = lib.Local.X // ERROR lib.Local.X undefined (type func() any has no field or method X)
	_ = lib.X // ERROR undefined: lib.X
	var s lib.Struct
	s.Field, s.Ñ, s.Shown, s.Promoted = 1, 2, 3, 4
	s.field = 1 // ERROR s.field undefined (type lib.Struct has no field or method field)
	s.ñ = 1 // ERROR s.ñ undefined (type lib.Struct has no field or method ñ)
	s.字 = 1 // ERROR s.字 undefined (cannot refer to unexported field 字)
	s._F = 1 // ERROR s._F undefined (cannot refer to unexported field _F)
	s.hidden = 1 // ERROR s.hidden undefined (cannot refer to unexported field hidden)
	s.kept = 1 // ERROR s.kept undefined (cannot refer to unexported field kept)
	s.Inner.Shown = 1
	s.inner.Promoted = 1 // ERROR s.inner undefined (type lib.Struct has no field or method inner)
	s.Other.name = "" // ERROR s.Other.name undefined (cannot refer to unexported field name)
	s.Method()
	s.method() // ERROR s.method undefined (type lib.Struct has no field or method method, but does have method Method)
	s.Lifted()
	s.Élevé()
	s.方法() // ERROR s.方法 undefined (cannot refer to unexported method 方法)
	s.ǅ() // ERROR s.ǅ undefined (cannot refer to unexported method ǅ)
	_ = lib.Struct{Field: 1, Shown: 2}
	_ = lib.Struct{field: 1} // ERROR unknown field field in struct literal of type lib.Struct
	_ = lib.Struct{Promoted: 1}
	_ = lib.Struct{hidden: 1} // ERROR cannot refer to unexported field hidden in struct literal of type lib.Struct
	_ = lib.Inner{1, 2} // ERROR implicit assignment to unexported field hidden in struct literal of type lib.Inner
	var k lib.kind = lib.A // ERROR name kind not exported by package lib
	k2 := lib.B
	k2 = 3
	_ = k2 + lib.A
	_ = lib.G.V + lib.G.Get()
	var g lib.generic[int] // ERROR name generic not exported by package lib
	_, _ = k, g
	type Plain = lib.Plain // ERROR lib.Plain (variable of type int) is not a type
}
