package main

type T struct{ x int }

func f() int     { return 1 }
func (T) m() int { return 1 }

func main() {
	x := 1
	c := make(chan int)
	x // ERROR is not used
	x + 1 // ERROR is not used
	-x // ERROR is not used
	5 // ERROR is not used
	"s" // ERROR is not used
	x == 1 // ERROR is not used
	f // ERROR is not used
	f()
	<-c
	(<-c)
	(f())
	T{}.m // ERROR is not used
	T{}.m()
	T{} // ERROR is not used
	T{}.x // ERROR is not used
	[]int{1} // ERROR is not used
	func() {} // ERROR is not used
	func() {}()
	nil // ERROR nil is not used
	len("a") // ERROR is not used
	append([]int{}, 1) // ERROR is not used
	cap([]int{}) // ERROR is not used
	make([]int, 1) // ERROR is not used
	new(int) // ERROR is not used
	copy([]int{}, []int{})
	delete(map[int]int{}, 1)
	panic // ERROR must be called
	int // ERROR is not an expression
	int(x) // ERROR is not used
	string("a") // ERROR is not used
	&x // ERROR is not used
	*&x // ERROR is not used
	x.y // ERROR x.y undefined
	complex(1, 2) // ERROR is not used
	real(1i) // ERROR is not used
	min(1, 2) // ERROR is not used
	recover()
	print()
	println // ERROR must be called
	clear([]int{})
	close(c)
	_ // ERROR cannot use _ as value or type
	true // ERROR is not used
	interface{}(x).(int) // ERROR is not used
	[]int{1}[0] // ERROR is not used
}
