package main

type T struct{ f int }

func (T) m() int { return 1 }

func f() int { return 1 }

func main() {
	x := 1
	var s []int
	var m map[string]int
	var ch chan int
	var t T
	f()
	(f())
	t.m()
	t.m // ERROR t.m (value of type func() int) is not used
	t.f // ERROR t.f (variable of type int) is not used
	x // ERROR x (variable of type int) is not used
	1 // ERROR 1 (untyped int constant) is not used
	"a" // ERROR "a" (untyped string constant) is not used
	x + 1 // ERROR x + 1 (value of type int) is not used
	x == 1 // ERROR x == 1 (untyped bool value) is not used
	-x // ERROR -x (value of type int) is not used
	!true // ERROR !true (untyped bool constant false) is not used
	&x // ERROR &x (value of type *int) is not used
	<-ch
	(<-ch)
	m["a"] // ERROR m["a"] (map index expression of type int) is not used
	s[0] // ERROR s[0] (variable of type int) is not used
	s[1:2] // ERROR s[1:2] (value of type []int) is not used
	int(x) // ERROR int(x) (value of type int) is not used
	append(s, 1) // ERROR append(s, 1) (value of type []int) is not used
	len(s) // ERROR len(s) (value of type int) is not used
	cap(s) // ERROR cap(s) (value of type int) is not used
	make([]int, 1) // ERROR make([]int, 1) (value of type []int) is not used
	new(int) // ERROR new(int) (value of type *int) is not used
	copy(s, s)
	delete(m, "a")
	panic(1)
	print(1)
	println(1)
	recover()
	close(ch)
	clear(m)
	min(1, 2) // ERROR min(1, 2) (untyped int constant 1) is not used
	max(x, 2) // ERROR max(x, 2) (value of type int) is not used
	complex(1, 2) // ERROR complex(1, 2) (untyped complex constant (1 + 2i)) is not used
	real(1i) // ERROR real(1i) (untyped float constant 0) is not used
	len // ERROR len (built-in) must be called
	panic // ERROR panic (built-in) must be called
	int // ERROR int (type) is not an expression
	[]int // ERROR []int (type) is not an expression
	T // ERROR T (type) is not an expression
	T{} // ERROR T{} (value of struct type T) is not used
	func() {} // ERROR func() {} (value of type func()) is not used
	func() {}()
	interface{}(1).(int) // ERROR interface{}(1).(int) (comma, ok expression of type int) is not used
	nil // ERROR nil is not used
	f // ERROR f (value of type func() int) is not used
	main // ERROR main (value of type func()) is not used
	undefined // ERROR undefined: undefined
	undefined() // ERROR undefined: undefined
	f().x // ERROR f().x undefined (type int has no field or method x)
	func(a int) int { return a }(1)
}
