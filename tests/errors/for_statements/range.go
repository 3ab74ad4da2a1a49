package main

import "fmt"

type S struct{ a int }
type N int
type Str string
type Arr [3]int

func f() []int        { return nil }
func none()           {}
func two() (int, int) { return 1, 2 }

func main() {
	var p *[3]int
	var q *[]int
	var ch chan int
	var so chan<- int
	var i interface{}
	var n N
	var st S
	var k int
	var v string
	var u8 uint8
	var fl float64
	var ar Arr
	var sm Str
	for range 10 {
	}
	for i := range 10 {
		var s string = i // ERROR declared and not used: s // ERROR cannot use i (variable of type int) as string value in variable declaration
	}
	for i := range n {
		var x int = i // ERROR declared and not used: x // ERROR cannot use i (variable of int type N) as int value in variable declaration
	}
	for i, j := range 10 { // ERROR declared and not used: i // ERROR range over 10 (untyped int constant) permits only one iteration variable
	}
	for i := range 10.0 { // ERROR cannot range over 10.0 (untyped float constant 10)
	}
	for i := range 1.5 { // ERROR cannot range over 1.5 (untyped float constant)
	}
	for i := range fl { // ERROR cannot range over fl (variable of type float64)
	}
	for i := range uint8(10) {
		u8 = i
	}
	for u8 = range 10 {
	}
	for u8 = range 256 { // ERROR cannot use 256 (untyped int constant) as uint8 value in range clause (overflows)
	}
	for u8 = range n { // ERROR cannot use n (variable of int type N) as uint8 value in range clause
	}
	for fl = range 10 { // ERROR cannot use iteration variable of type float64
	}
	for v = range 10 { // ERROR cannot use 10 (untyped int constant) as string value in range clause
	}
	for range 1 << 70 { // ERROR cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in range clause (overflows)
	}
	for i := range 1 << 70 { // ERROR declared and not used: i // ERROR cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in range clause (overflows)
	}
	for i, c := range "abc" {
		var x rune = c
		var y string = i // ERROR declared and not used: y // ERROR cannot use i (variable of type int) as string value in variable declaration
		_ = x
	}
	for k, v = range "abc" { // ERROR cannot use v (value of type rune) as string value in assignment
	}
	for k, v = range []string{} {
	}
	for v, k = range []string{} { // ERROR cannot use v (value of type int) as string value in assignment // ERROR cannot use k (value of type string) as int value in assignment
	}
	for k, v := range map[string]int{} {
		k = v // ERROR cannot use v (variable of type int) as string value in assignment
		v = k // ERROR cannot use k (variable of type string) as int value in assignment
	}
	for k := range p {
		_ = k
	}
	for range q { // ERROR cannot range over q (variable of type *[]int)
	}
	for x := range ch {
		_ = x
	}
	for x, y := range ch { // ERROR declared and not used: x // ERROR range over ch (variable of type chan int) permits only one iteration variable
	}
	for range so { // ERROR cannot range over so (variable of type chan<- int): receive from send-only channel chan<- int
	}
	for range i { // ERROR cannot range over i (variable of type interface{})
	}
	for range st { // ERROR cannot range over st (variable of struct type S)
	}
	for range nil { // ERROR cannot range over nil
	}
	for range undefined { // ERROR undefined: undefined
	}
	for a, b := range undefined { // ERROR undefined: undefined
	}
	for range f { // ERROR cannot range over f (value of type func() []int): func must be func(yield func(...) bool): wrong argument count
	}
	for range f() {
	}
	for range none() { // ERROR none() (no value) used as value
	}
	for range two() { // ERROR multiple-value two() (value of type (int, int)) in single-value context
	}
	for range int { // ERROR int (type) is not an expression
	}
	for range true { // ERROR cannot range over true (untyped bool constant)
	}
	for _, _ = range f() {
	}
	for _, _ := range f() { // ERROR no new variables on left side of :=
	}
	for _ = range f() {
	}
	for _ := range f() { // ERROR no new variables on left side of :=
	}
	for a, a := range f() { // ERROR declared and not used: a // ERROR a redeclared in this block
	}
	for st.a = range f() {
	}
	for f() = range f() { // ERROR cannot assign to f() (neither addressable nor a map index expression)
	}
	for f()[0] = range f() {
	}
	for undefined = range f() { // ERROR undefined: undefined
	}
	for i := range ar {
		_ = i
	}
	for _, c := range sm {
		var b uint16 = c // ERROR declared and not used: b // ERROR cannot use c (variable of type rune) as uint16 value in variable declaration
	}
	for range 'a' {
	}
	for i := range 'a' {
		fmt.Println(i)
		var r int = i // ERROR declared and not used: r // ERROR cannot use i (variable of type rune) as int value in variable declaration
	}
	for range -1 {
	}
	for range 5i { // ERROR cannot range over 5i (untyped complex constant (0 + 5i))
	}
	_, _, _, _ = k, v, u8, fl
}
