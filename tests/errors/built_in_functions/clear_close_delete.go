package main

// clear, close and delete: maps, slices and channels, type parameters of those; keys.

type Str string
type C chan int
type RC <-chan int
type SC chan<- int
type M map[string]int
type Arr [3]int

func b1[P ~[]int | ~map[string]int](p P) { clear(p) }
func b2[P ~[]int | ~int](p P) { clear(p) } // ERROR invalid argument: cannot clear p (variable of type P constrained by ~[]int | ~int): argument must be (or constrained by) map or
func b4[P chan int | chan string | chan<- bool](p P) { close(p) }
func b5[P chan int | <-chan int](p P) { close(p) } // ERROR invalid operation: cannot close receive-only channel p (variable of type P constrained by chan int | <-chan int)
func b6[P map[int]int | map[int]string](p P) { delete(p, 1) }
func b7[P map[int]int | map[string]int](p P) { delete(p, 1) } // ERROR invalid argument: maps of p (variable of type P constrained by map[int]int | map[string]int) must have identical key types
func none() {}

func main() {
	var s []int
	var arr Arr
	var m M
	var c C
	var rc RC
	var sc SC
	var str Str
	var x int
	clear(s)
	clear(m)
	clear(arr) // ERROR invalid argument: cannot clear arr (variable of array type Arr): argument must be (or constrained by) map or slice
	clear(&s) // ERROR invalid argument: cannot clear &s (value of type *[]int): argument must be (or constrained by) map or slice
	clear(str) // ERROR invalid argument: cannot clear str (variable of string type Str): argument must be (or constrained by) map or slice
	clear(c) // ERROR invalid argument: cannot clear c (variable of chan type C): argument must be (or constrained by) map or slice
	clear(nil) // ERROR invalid argument: cannot clear nil: argument must be (or constrained by) map or slice
	clear() // ERROR invalid operation: not enough arguments for clear() (expected 1, found 0)
	clear(s, m) // ERROR invalid operation: too many arguments for clear(s, m) (expected 1, found 2)
	_ = clear(s) // ERROR clear(s) (no value) used as value
	clear(map[[]int]int{}) // ERROR invalid map key type []int
	close(c)
	close(rc) // ERROR invalid operation: cannot close receive-only channel rc (variable of chan type RC)
	close(sc)
	close(x) // ERROR invalid operation: cannot close non-channel x (variable of type int)
	close(nil) // ERROR invalid operation: cannot close non-channel nil
	close() // ERROR invalid operation: not enough arguments for close() (expected 1, found 0)
	close(c, c) // ERROR invalid operation: too many arguments for close(c, c) (expected 1, found 2)
	_ = close(c) // ERROR close(c) (no value) used as value
	delete(m, "a")
	delete(m, str) // ERROR cannot use str (variable of string type Str) as string value in argument to delete
	delete(m, 1) // ERROR cannot use 1 (untyped int constant) as string value in argument to delete
	delete(m, nil) // ERROR cannot use nil as string value in argument to delete
	delete(m) // ERROR invalid operation: not enough arguments for delete(m) (expected 2, found 1)
	delete(s, 1) // ERROR invalid argument: s (variable of type []int) is not a map
	delete(map[any]int{}, 1)
	delete(map[float64]int{}, 1)
	delete(map[float64]int{}, 'a')
	delete(map[uint8]int{}, 256) // ERROR cannot use 256 (untyped int constant) as uint8 value in argument to delete (overflows)
	delete(nil, 1) // ERROR invalid argument: nil is not a map
	_ = delete(m, "a") // ERROR delete(m, "a") (no value) used as value
}
func g(func([]int) int) {}
func g2() Arr { return Arr{} }
func g3() int { return 0 }
