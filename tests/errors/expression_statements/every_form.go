package main

// Calls and receives may stand alone, other expressions not.

import "fmt"

type T struct{}
func (T) m() int { return 1 }
func f() int { return 1 }
func none() {}

func main() {
	var c chan int
	var rc <-chan int
	var sc chan<- int
	var x int
	var t T
	var fs []func()
	var m map[string]int
	var e any
	h(x) // ERROR undefined: h
	t.m // ERROR t.m (value of type func() int) is not used
	t.m()
	(t.m())
	((<-c))
	<-c
	<-rc
	<-sc // ERROR invalid operation: cannot receive from send-only channel chan<- int sc (variable of type chan<- int)
	-x // ERROR -x (value of type int) is not used
	len("foo") // ERROR len("foo") (constant 3 of type int) is not used
	(len("foo")) // ERROR (len("foo")) (constant 3 of type int) is not used
	cap(c) // ERROR cap(c) (value of type int) is not used
	new(int) // ERROR new(int) (value of type *int) is not used
	make([]int, 1) // ERROR make([]int, 1) (value of type []int) is not used
	append(fs) // ERROR append(fs) (value of type []func()) is not used
	complex(1, 1) // ERROR complex(1, 1) (untyped complex constant (1 + 1i)) is not used
	real(1i) // ERROR real(1i) (untyped float constant 0) is not used
	imag(1i) // ERROR imag(1i) (untyped float constant 1) is not used
	min(1, 2) // ERROR min(1, 2) (untyped int constant 1) is not used
	max(x) // ERROR max(x) (value of type int) is not used
	clear(m)
	close(c)
	copy(fs, fs)
	delete(m, "a")
	panic(1)
	print(1)
	println(1)
	recover()
	x // ERROR x (variable of type int) is not used
	1 // ERROR 1 (untyped int constant) is not used
	"a" // ERROR "a" (untyped string constant) is not used
	nil // ERROR nil is not used
	f // ERROR f (value of type func() int) is not used
	T // ERROR T (type) is not an expression
	T{} // ERROR T{} (value of struct type T) is not used
	t // ERROR t (variable of struct type T) is not used
	fs[0] // ERROR fs[0] (variable of type func()) is not used
	m["a"] // ERROR m["a"] (map index expression of type int) is not used
	e.(int) // ERROR e.(int) (comma, ok expression of type int) is not used
	x == 1 // ERROR x == 1 (untyped bool value) is not used
	!true // ERROR !true (untyped bool constant false) is not used
	&x // ERROR &x (value of type *int) is not used
	*&x // ERROR *&x (variable of type int) is not used
	func() {} // ERROR func() {} (value of type func()) is not used
	int(x) // ERROR int(x) (value of type int) is not used
	[]int{} // ERROR []int{} (value of type []int) is not used
	x.y // ERROR x.y undefined (type int has no field or method y)
	_ // ERROR cannot use _ as value or type
	int // ERROR int (type) is not an expression
	fmt // ERROR use of package fmt not in selector
	fmt.Println // ERROR fmt.Println (value of type func(a ...any) (n int, err error)) is not used
	fmt.Print()
}
