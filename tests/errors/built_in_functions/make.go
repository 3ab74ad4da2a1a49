package main

// make: types, type parameters, sizes.

type S []int
type C chan int
type M map[string]int
type Arr [3]int

func c4[P []int | S]() { _ = make(P, 1); _ = make(P); _ = make(P, 1, 2) } // ERROR invalid operation: make(P) expects 2 or 3 arguments; found 1
func c5[P []int | []string]() { _ = make(P, 1) } // ERROR invalid argument: cannot make P: []int and []string have different underlying types
func c6[P chan int | <-chan int]() { _ = make(P); _ = make(P, 1) }
func c7[P chan<- int | <-chan int]() { _ = make(P) } // ERROR invalid argument: cannot make P: channels chan<- int and <-chan int have conflicting directions
func c8[P map[string]int | M]() { _ = make(P); _ = make(P, 1); _ = make(P, 1, 2) } // ERROR invalid operation: make(P, 1, 2) expects 1 or 2 arguments; found 3
func c9[P [3]int]() { _ = make(P) } // ERROR invalid argument: cannot make P: type must be slice, map, or channel
func d1[I ~int | ~uint8, F ~float64](i I, f F) { _ = make([]int, i, i); _ = make([]int, f) } // ERROR invalid argument: index f (variable of type F constrained by ~float64) must be integer
func none() {}

func main() {
	var x int
	var u8 uint8
	var f float64
	_ = make([]int, 10, 100)
	_ = make([]int, 1e3)
	_ = make([]int, 1<<63) // ERROR 1 << 63 (untyped int constant 9223372036854775808) overflows int
	_ = make([]int, 10, 0) // ERROR invalid argument: length and capacity swapped
	_ = make(chan int, 10)
	_ = make(map[string]int, 100)
	_ = make([]int) // ERROR invalid operation: make([]int) expects 2 or 3 arguments; found 1
	_ = make([]int, -1) // ERROR invalid argument: index -1 (constant of type int) must not be negative
	_ = make([]int, 1, -1) // ERROR invalid argument: index -1 (constant of type int) must not be negative
	_ = make([]int, x, 1)
	_ = make([]int, 1.5) // ERROR 1.5 (untyped float constant) truncated to int
	_ = make([]int, 2.0)
	_ = make([]int, "a") // ERROR cannot convert "a" (untyped string constant) to type int
	_ = make([]int, f) // ERROR invalid argument: index f (variable of type float64) must be integer
	_ = make([]int, u8)
	_ = make([]int, nil) // ERROR cannot convert nil to type int
	_ = make([]int, 'a')
	_ = make([]int, 1i) // ERROR 1i (untyped complex constant (0 + 1i)) truncated to int
	_ = make([]int, true) // ERROR cannot convert true (untyped bool constant) to type int
	_ = make([]int, 1, 2, 3) // ERROR invalid operation: make([]int, 1, 2, 3) expects 2 or 3 arguments; found 4
	_ = make(map[string]int, -1) // ERROR invalid argument: index -1 (constant of type int) must not be negative
	_ = make(map[string]int, 1, 2) // ERROR invalid operation: make(map[string]int, 1, 2) expects 1 or 2 arguments; found 3
	_ = make(map[string]int, 1.5) // ERROR 1.5 (untyped float constant) truncated to int
	_ = make(chan int, -1) // ERROR invalid argument: index -1 (constant of type int) must not be negative
	_ = make(chan int, 1, 2) // ERROR invalid operation: make(chan int, 1, 2) expects 1 or 2 arguments; found 3
	_ = make(chan int, f) // ERROR invalid argument: index f (variable of type float64) must be integer
	_ = make(chan<- int)
	_ = make(S, 1)
	_ = make(M)
	_ = make(C)
	_ = make(Arr) // ERROR invalid argument: cannot make Arr: type must be slice, map, or channel
	_ = make(*[]int, 1) // ERROR invalid argument: cannot make *[]int: type must be slice, map, or channel
	_ = make(int) // ERROR invalid argument: cannot make int: type must be slice, map, or channel
	_ = make(x) // ERROR x (local variable) is not a type
	_ = make(string) // ERROR invalid argument: cannot make string: type must be slice, map, or channel
	_ = make(func()) // ERROR invalid argument: cannot make func(): type must be slice, map, or channel
	_ = make(any) // ERROR invalid argument: cannot make any: type must be slice, map, or channel
	_ = make() // ERROR invalid operation: not enough arguments for make() (expected 1, found 0)
	_ = make([]int, 1<<x)
	_ = make([]int, 1.0<<x)
	_ = make([]int, 1.5<<x) // ERROR invalid operation: shifted operand 1.5 (untyped float constant) must be integer
	_ = make(undefined, 1) // ERROR undefined: undefined
	_ = make(map[[]int]int) // ERROR invalid map key type []int
	_ = make([]undefined, 1) // ERROR undefined: undefined
}
func g(func([]int) int) {}
func g2() Arr { return Arr{} }
func g3() int { return 0 }
