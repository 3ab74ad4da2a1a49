package main

type MyInt int
type MyStr string
type A struct{ x int }
type B struct{ x int }
type I interface{ M() }
type S []int
type F func(int) int

func f(int) string       { return "" }
func two() (int, string) { return 1, "" }

func main() {
	var i int = "s" // ERROR as int value in variable declaration
	var s string = 1 // ERROR as string value in variable declaration
	var f32 float32 = 1.5
	var f64 float64 = f32 // ERROR as float64 value in variable declaration
	var m MyInt = i // ERROR as MyInt value in variable declaration
	i = m // ERROR as int value in assignment
	var ms MyStr = s // ERROR as MyStr value in variable declaration
	var a A = B{1} // ERROR declared and not used: a // ERROR as A value in variable declaration
	var ok1 S = []int{1}
	var ok2 []int = ok1
	var ok3 F = func(x int) int { return x }
	var bad F = f // ERROR as F value in variable declaration
	var in interface{} = i
	i = in // ERROR as int value in assignment: need type assertion
	var e error = s // ERROR as error value in variable declaration: string does not implement error
	var p *int = i // ERROR as *int value in variable declaration
	p = &s // ERROR as *int value in assignment
	var u uint = i // ERROR as uint value in variable declaration
	var u8 uint8 = u // ERROR as uint8 value in variable declaration
	var r rune = u8 // ERROR as rune value in variable declaration
	var c chan<- int = make(<-chan int) // ERROR as chan<- int value in variable declaration
	var ro <-chan int = make(chan int) // ERROR declared and not used: ro
	ro = make(chan string) // ERROR as <-chan int value in assignment
	var arr [3]int = [4]int{} // ERROR as [3]int value in variable declaration
	var sl []int = arr // ERROR as []int value in variable declaration
	var mp map[string]int = map[int]string{} // ERROR as map[string]int value in variable declaration
	var b bool = 1 // ERROR as bool value in variable declaration
	b = nil // ERROR cannot use nil as bool value in assignment
	i = nil // ERROR cannot use nil as int value in assignment
	s = nil // ERROR cannot use nil as string value in assignment
	a = nil // ERROR cannot use nil as A value in assignment
	var n = nil // ERROR use of untyped nil in variable declaration
	x := nil // ERROR use of untyped nil in assignment
	var is I = A{} // ERROR as I value in variable declaration: A does not implement I
	var ifs []interface{} = []int{1} // ERROR as []interface{} value in variable declaration
	f(s) // ERROR as int value in argument to f
	f(1.5) // ERROR as int value in argument to f (truncated)
	f(1.0)
	i = f(1) // ERROR as int value in assignment
	i, s = two(), "x" // ERROR in single-value context
	_ = [...]interface{}{s, f64, ms, ok2, ok3, bad, e, p, r, c, sl, mp, b, n, x, is, ifs}
}
