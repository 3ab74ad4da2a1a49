package main

type T struct{}

func two() (int, int) { return 1, 2 }
func none()           {}

func main() {
	var i int
	var s string
	var m map[string]int
	var c chan int
	var a [3]int
	var p *[3]int
	var ps *[]int
	var fl float64
	var b bool
	var e interface{}
	for range 5.5 { // ERROR cannot range over 5.5
	}
	for range 5.0 { // ERROR cannot range over 5.0
	}
	for x := range "abc" {
		_ = x
	}
	for range fl { // ERROR cannot range over fl
	}
	for range b { // ERROR cannot range over b
	}
	for range e { // ERROR cannot range over e
	}
	for range nil { // ERROR cannot range over nil
	}
	for range ps { // ERROR cannot range over ps
	}
	for range (T{}) { // ERROR cannot range over (T{})
	}
	for range none() { // ERROR used as value
	}
	for range two() { // ERROR in single-value context
	}
	for x, y := range 5 { // ERROR permits only one iteration variable
		_, _ = x, y
	}
	for x, y := range c { // ERROR permits only one iteration variable
		_, _ = x, y
	}
	for s = range m {
	}
	for i = range m { // ERROR as int value in assignment
	}
	for i, i = range m { // ERROR as int value in assignment
	}
	for s, i = range m {
	}
	for i = range c {
	}
	for s = range c { // ERROR as string value in assignment
	}
	for i, s = range s { // ERROR as string value in assignment
	}
	for i, i = range a {
	}
	for i, s = range p { // ERROR as string value in assignment
	}
	for _, _ = range m {
	}
	for x := range m { // ERROR declared and not used: x
	}
	for _, x := range a { // ERROR declared and not used: x
	}
	for x, x := range a { // ERROR declared and not used: x // ERROR x redeclared in this block
	}
	for i := range i {
		_ = i
	}
	for undefined = range a { // ERROR undefined: undefined
	}
	for 5 = range a { // ERROR cannot assign to 5 (neither addressable nor a map index expression)
	}
	for range undefined { // ERROR undefined: undefined
	}
	for x := range 1 << 70 { // ERROR as int value in range clause
		_ = x
	}
	var u8 uint8
	for u8 = range 300 { // ERROR as uint8 value in range clause
	}
	for u8 = range 200 {
	}
	for i := range u8 {
		i = 5
		var j int = i // ERROR as int value in variable declaration
		_ = j
	}
}
