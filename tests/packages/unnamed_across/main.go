package main

import "example.com/unnamed_across/lib"

type named struct{ A int }

type mine struct{}

func (mine) m() {}
func (mine) M() {}

var (
	_ struct{ x int }              = lib.Hidden{} // ERROR cannot use lib.Hidden{} (value of struct type lib.Hidden) as struct{x int} value in variable declaration
	_ struct{ X int }              = lib.Shown{}
	_ struct{ X, y int }           = lib.Mixed{} // ERROR cannot use lib.Mixed{} (value of struct type lib.Mixed) as struct{X int; y int} value in variable declaration
	_ struct{ _, X int }           = lib.Blank{} // ERROR cannot use lib.Blank{} (value of struct type lib.Blank) as struct{_ int; X int} value in variable declaration
	_ struct{ lib.Named }          = lib.Emb{}
	_ struct{ named }              = lib.HEmb{} // ERROR cannot use lib.HEmb{} (value of struct type lib.HEmb) as struct{named} value in variable declaration
	_ struct{ int }                = lib.Predecl{} // ERROR cannot use lib.Predecl{} (value of struct type lib.Predecl) as struct{int} value in variable declaration
	_ interface{ m() }             = lib.T{} // ERROR cannot use lib.T{} (value of struct type lib.T) as interface{m()} value in variable declaration: lib.T does not implement interface{m()} (missing method m)
	_ lib.HidesM                   = lib.T{}
	_ lib.HidesM                   = mine{} // ERROR cannot use mine{} (value of struct type mine) as lib.HidesM value in variable declaration: mine does not implement interface{m()} (unexported method m)
	_ lib.ShowsM                   = mine{}
	_ interface{ M() }             = lib.ShowsM(nil)
	_ interface{ m() }             = lib.HidesM(nil) // ERROR cannot use lib.HidesM(nil) (value of interface type lib.HidesM) as interface{m()} value in variable declaration: interface{m()} does not implement interface{m()} (missing method m)
	_ func(lib.Hidden) lib.Shown   = lib.Func(nil)
	_ func(struct{ x int }) lib.Shown = lib.Func(nil) // ERROR cannot use lib.Func(nil) (value of func type lib.Func) as func(struct{x int}) lib.Shown value in variable declaration
	_ = struct{ x int }(lib.V) // ERROR cannot convert lib.V (variable of struct type lib.Hidden) to type struct{x int}
	_ = struct{ X int }(lib.Shown{})
	_ = lib.V == struct{ x int }{} // ERROR invalid operation: lib.V == struct{x int}{} (mismatched types lib.Hidden and struct{x int})
	_ = lib.V.x // ERROR lib.V.x undefined (cannot refer to unexported field x)
	_ = lib.Hidden{1} // ERROR implicit assignment to unexported field x in struct literal of type lib.Hidden
	_ = lib.Hidden{x: 1} // ERROR cannot refer to unexported field x in struct literal of type lib.Hidden
	_ = lib.Mixed{X: 1}
	_ = lib.HEmb{}.A
	_ = lib.T{}.m // ERROR lib.T{}.m undefined (type lib.T has no field or method m)
	_ = lib.HidesM.m // ERROR lib.HidesM.m undefined (cannot refer to unexported method m)
	_ = any(lib.V).(struct{ x int })
	_ = map[lib.Hidden]int{}[struct{ x int }{}] // ERROR cannot use struct{x int}{} (value of type struct{x int}) as lib.Hidden value in map index
	_ []struct{ x int } = []lib.Hidden{} // ERROR cannot use []lib.Hidden{} (value of type []lib.Hidden) as []struct{x int} value in variable declaration
)

type both interface {
	lib.HidesM
	m()
}

func main() {}
