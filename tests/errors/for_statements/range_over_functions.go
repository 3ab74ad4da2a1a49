package main

import "iter"

func it(yield func(int) bool)            {}
func it0(yield func() bool)              {}
func it2(yield func(int, string) bool)   {}
func bad1(yield func(int))               {}
func bad2(yield func(int) int)           {}
func bad3(yield func(int) bool) int      { return 0 }
func bad4(a, b int)                      {}
func bad5(f func(a, b, c int) bool)      {}
func gen[T any](x T) iter.Seq[T]         { return nil }

type B bool

func bad6(yield func(int) B) {}

func main() {
	for range it {
	}
	for x := range it { // ERROR declared and not used: x
	}
	for x, y := range it { // ERROR range over it (value of type func(
		_, _ = x, y
	}
	for range it0 {
	}
	for x := range it0 { // ERROR range over it0 (value of type func(
		_ = x
	}
	for x, y := range it2 {
		var s string = x // ERROR cannot use x (variable of type int) as string value in variable
		var n int = y // ERROR cannot use y (variable of type string) as int value in variable
		_, _ = s, n
	}
	for range bad1 { // ERROR cannot range over bad1 (value of type func(
	}
	for range bad2 { // ERROR cannot range over bad2 (value of type func(
	}
	for range bad3 { // ERROR cannot range over bad3 (value of type func(
	}
	for range bad4 { // ERROR cannot range over bad4 (value of type func(
	}
	for range bad5 { // ERROR cannot range over bad5 (value of type func(f
	}
	for range bad6 { // ERROR cannot range over bad6 (value of type func(
	}
	for x := range gen("a") {
		x++ // ERROR invalid operation: x++ (non-numeric type string)
	}
	for x := range gen { // ERROR cannot use generic function gen without instantiation
		_ = x
	}
	var i int
	for i = range it2 {
		continue foo // ERROR continue label not defined: foo
	}
	for i = range gen("s") { // ERROR cannot use i (value of type string) as int value in assignment
		break
	}
lab:
	for range it {
		for range it {
			break lab
			goto out
		}
	}
out:
	_ = i
	f := func() int {
		for range it {
			return 1
		}
	} // ERROR missing return
	g := func() int {
		for range it {
			return "a" // ERROR cannot use "a" (untyped string constant) as int value in return
		}
		return // ERROR not enough return values
	}
	_, _ = f, g
}
