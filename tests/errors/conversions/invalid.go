package main

type A struct{ x int }
type B struct{ x int }
type C struct{ y int }
type I interface{ M() }
type MyS []byte
type P *int

func f() {}

func main() {
	var i int
	var s string
	var fl float64
	var b bool
	var a A
	var sl []int
	var p *int
	var e interface{}
	var c chan int
	_ = int(s) // ERROR cannot convert s
	_ = string(i)
	_ = string(fl) // ERROR cannot convert fl
	_ = float64(s) // ERROR cannot convert s
	_ = int(b) // ERROR cannot convert b
	_ = bool(i) // ERROR cannot convert i
	_ = B(a)
	_ = C(a) // ERROR cannot convert a
	_ = []byte(s)
	_ = []rune(s)
	_ = []int(s) // ERROR cannot convert s
	_ = string(sl) // ERROR cannot convert sl
	_ = MyS(s)
	_ = int("1") // ERROR cannot convert "1"
	_ = string(65)
	_ = string(1.5) // ERROR cannot convert 1.5
	_ = int(nil) // ERROR cannot convert nil to type int
	_ = (*int)(nil)
	_ = I(a) // ERROR to type I: A does not implement I
	_ = int(e) // ERROR to type int: need type assertion
	_ = A(e) // ERROR to type A: need type assertion
	_ = *int(p) // ERROR cannot convert p
	_ = (*string)(p) // ERROR cannot convert p
	_ = P(p)
	_ = [2]int(sl)
	_ = [2]string(sl) // ERROR cannot convert sl
	_ = (*[2]int)(sl)
	_ = []int([2]int{}) // ERROR cannot convert [2]int{}
	_ = (<-chan int)(c)
	_ = (chan int)((<-chan int)(c)) // ERROR cannot convert (<-chan int)(c)
	_ = func() f // ERROR is not an expression // ERROR f (function) is not a type
	_ = (func(int))(f) // ERROR to type func(int)
	_ = int(1, 2) // ERROR too many arguments in conversion to int
	_ = int() // ERROR missing argument in conversion to int
	_ = complex128(fl) // ERROR to type complex128
	_ = complex128(1)
	_ = int(2i) // ERROR cannot convert 2i
	_ = int(2 + 0i)
	_ = uint8(i)
	_ = int8(-129) // ERROR constant -129 overflows int8
	_ = map[string]int(nil)
	_ = map[string]int(map[int]string{}) // ERROR cannot convert map[int]string{}
	_ = interface{}(f)
	_ = error(s) // ERROR to type error: string does not implement error
	_ = int(f()) // ERROR used as value
	_ = int(f) // ERROR cannot convert f
	_ = string('a')
	_ = string(byte(65))
}
