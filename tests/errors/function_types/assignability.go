package main

type F func(int, string) (bool, error)
type G func(...int)

func a(int, string) (bool, error)          { return false, nil }
func b(int) (bool, error)                  { return false, nil }
func c(int, string) bool                   { return false }
func d(x int, y string) (ok bool, e error) { return }
func e(...int)                             {}
func f([]int)                              {}

func main() {
	var x F
	x = a
	x = b // ERROR as F value in assignment
	x = c // ERROR as F value in assignment
	x = d
	x = nil
	x = 5 // ERROR as F value in assignment
	var y G = e
	y = f // ERROR as G value in assignment
	y = func(xs ...int) {}
	y = func(xs ...string) {} // ERROR cannot use func(xs ...string) {}
	var z func(int, string) (bool, error) = x
	var w F = z
	var v func(...int) = y
	_ = x == nil
	_ = x == x // ERROR invalid operation: x == x (func can only be compared to nil)
	_ = v == y // ERROR invalid operation: v == y (func can only be compared to nil)
	var i interface{} = a
	i.(F)(1, "")
	i() // ERROR invalid operation: cannot call i
	x(1, "a", 2) // ERROR too many arguments in call to x
	y([]int{1}...)
	y([]int{1}) // ERROR as int value in argument to y
	y(1, []int{}...) // ERROR too many arguments in call to y
	var m func(error) = func(e interface{}) {} // ERROR as func(error) value in variable declaration
	_, _ = w, m
	a := 1
	a() // ERROR invalid operation: cannot call a
}
