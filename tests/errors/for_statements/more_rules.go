package main

import "iter"

type Seq func(yield func(int) bool)
type Bool bool

func none()           {}
func two() (int, int) { return 1, 2 }

func gen[I ~int8 | ~int16, S ~[]int, M ~map[string]int, F ~func(func(int) bool), A any, X []int | [3]int, C chan int | <-chan int](i I, s S, m M, f F, a A, x X, c C) {
	for range i { // ERROR cannot range over i (variable of type I constrained by ~int8 | ~int16): int8 and int16 have different underlying types
	}
	for k, v := range s {
		_, _ = k+1, v+1
	}
	for k, v := range m {
		_, _ = k+"", v+1
	}
	for v := range f {
		_ = v + 1
	}
	for range a { // ERROR cannot range over a (variable of type A constrained by any): no specific type
	}
	for range x { // ERROR cannot range over x (variable of type X constrained by []int | [3]int): []int and [3]int have different underlying types
	}
	for v := range c {
		_ = v + 1
	}
}

func main() {
	var x int
	var s string
	var e any
	var seq2 iter.Seq2[int, string]
	for x { // ERROR non-boolean condition in for statement
	}
	for s == "" {
	}
	for nil { // ERROR non-boolean condition in for statement
	}
	for none() { // ERROR none() (no value) used as value
	}
	for two() { // ERROR multiple-value two() (value of type (int, int)) in single-value context
	}
	for x = 0; x < 3; x++ {
	}
	for i := 0; i < "3"; i++ { // ERROR invalid operation: i < "3" (mismatched types int and untyped string)
	}
	for i := 0; i; i++ { // ERROR non-boolean condition in for statement
	}
	for i := 0; i < 3; i + 1 { // ERROR i + 1 (value of type int) is not used
	}
	for i := 0; i < 3; none() {
	}
	for i, j := 0; i < 3; i++ { // ERROR declared and not used: j // ERROR assignment mismatch: 2 variables but 1 value
	}
	for i := 0; ; { // ERROR declared and not used: i
	}
	for i := 0; i < 3; i++ {
		i := "s" // ERROR declared and not used: i
	}
	_ = i // ERROR undefined: i
	for none(); ; {
		break
	}
	for x; ; { // ERROR x (variable of type int) is not used
	}
	for range 3.0 { // ERROR cannot range over 3.0 (untyped float constant 3)
	}
	for range "s" + s {
	}
	for i := range 3 { // ERROR declared and not used: i
	}
	for i, c := range s {
		_ = s[i] == c // ERROR invalid operation: s[i] == c (mismatched types byte and rune)
	}
	for i := range seq2 {
		_ = i + "s" // ERROR invalid operation: i + "s" (mismatched types int and untyped string)
	}
	for i, v := range seq2 {
		_, _ = i+1, v+1 // ERROR invalid operation: v + 1 (mismatched types string and untyped int)
	}
	for range Seq(nil) {
	}
	for i, v := range Seq(nil) { // ERROR range over Seq(nil) (value of func type Seq) permits only one iteration variable
		_, _ = i, v
	}
	for range func() {} { // ERROR cannot range over func() {} (value of type func()): func must be func(yield func(...) bool): wrong argument count
	}
	for range func(yield func(int, int, int) bool) {} { // ERROR cannot range over func(yield func(int, int, int) bool) {}
	}
	for range func(yield func(int) Bool) {} { // ERROR cannot range over func(yield func(int) Bool) {}
	}
	for range func(yield func(...int) bool) {} { // ERROR cannot range over func(yield func(...int) bool) {}
	}
	for range func(yield Seq) {} { // ERROR cannot range over func(yield Seq) {}
	}
	for range func(yield func(int) bool) bool { return true } { // ERROR cannot range over func(yield func(int) bool) bool {…}
	}
	for range func(yield func(int) bool, x int) {} { // ERROR cannot range over func(yield func(int) bool, x int) {}
	}
	for range &s { // ERROR cannot range over &s (value of type *string)
	}
	for range &[]int{} { // ERROR cannot range over &[]int{} (value of type *[]int)
	}
	for range &[2]int{} {
	}
	for range &map[int]int{} { // ERROR cannot range over &map[int]int{} (value of type *map[int]int)
	}
	for x = range s {
	}
	for s = range s { // ERROR cannot use s (value of type int) as string value in assignment
	}
	for _, x = range s { // ERROR cannot use x (value of type rune) as int value in assignment
	}
	for e, e = range s {
	}
	for x, e = range make(chan int) { // ERROR range over make(chan int) (value of type chan int) permits only one iteration variable
	}
	for x() = range s { // ERROR invalid operation: cannot call x (variable of type int): int is not a function
	}
	for x+1 = range s { // ERROR cannot assign to x + 1 (neither addressable nor a map index expression)
	}
	for e.(int) = range s { // ERROR cannot assign to e.(int) (neither addressable nor a map index expression)
	}
	for "a"[0] = range s { // ERROR cannot assign to "a"[0] (neither addressable nor a map index expression)
	}
	for map[string]int{}["k"] = range s {
	}
	for range e { // ERROR cannot range over e (variable of interface type any)
	}
	for range e.([]int) {
	}
	for range struct{}{} { // ERROR cannot range over struct{}{} (value of type struct{})
	}
	for range true { // ERROR cannot range over true (untyped bool constant)
	}
	for range 1i { // ERROR cannot range over 1i (untyped complex constant (0 + 1i))
	}
	for range new(3) { // ERROR cannot range over new(3) (value of type *int)
	}
	for range new([3]int) {
	}
	for range none { // ERROR cannot range over none (value of type func()): func must be func(yield func(...) bool): wrong argument count
	}
	for range make(chan<- int) { // ERROR cannot range over make(chan<- int) (value of type chan<- int): receive from send-only channel chan<- int
	}
	for x := range x {
		_ = x
	}
	for y := range y { // ERROR undefined: y
		_ = y
	}
	for i := range 3 {
		defer func() { _ = i }()
		continue
		break
	}
	for u := range uint8(200) {
		_ = u == x // ERROR invalid operation: u == x (mismatched types uint8 and int)
	}
	for i := range 'a' {
		_ = i + x // ERROR invalid operation: i + x (mismatched types rune and int)
	}
	var b byte // ERROR declared and not used: b
	for b = range 255 {
	}
	var f float64 // ERROR declared and not used: f
	for f = range 3 { // ERROR cannot use iteration variable of type float64
	}
}
