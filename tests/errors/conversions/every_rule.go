package main

type (
	A struct {
		x int `a`
	}
	B struct{ x int }
	C struct{ y int }
	I interface{ M() }
	J interface{ N() }
	S string
	Arr [2]int
	G[T any] struct{ v T }
)

func (A) M() {}

func num[T ~int | ~string](x T) int          { return int(x) } // ERROR cannot convert x (variable of type T constrained by ~int | ~string) to type int: cannot convert string (in T) to type int
func bad[T ~int | ~[]byte](x T) string        { return string(x) }
func bytes[T ~string | ~[]int](x T) []byte    { return []byte(x) } // ERROR cannot convert x (variable of type T constrained by ~string | ~[]int) to type []byte: cannot convert []int (in T) to type []byte
func constT[T ~int8 | ~float32]() T           { return T(1000) } // ERROR cannot convert 1000 (untyped int
func constU[T ~int8 | ~string]() T            { return T(1.5) } // ERROR cannot convert 1.5 (untyped float
func anyT[T any](x any) T                     { return T(x) } // ERROR cannot convert x (variable of interface type any) to type T
func anyI[T any](x T) I                       { return I(x) } // ERROR cannot convert x (variable of type T constrained by any) to type I
func ok[T ~int | ~float64](x T) float32       { return float32(x) }
func arrT[T ~[]int](x T) [2]int               { return [2]int(x) }
func arrU[T ~[]int | ~[]string](x T) [2]int   { return [2]int(x) } // ERROR cannot convert x (variable of type T constrained by ~[]int | ~[]string) to type [2]int: cannot convert []string (in T) to type [2]int

func main() {
	var (
		i   int
		f   float64
		s   string
		b   bool
		c   complex128
		p   *int
		sl  []int
		arr [2]int
		fn  func() // ERROR declared and not used: fn
		m   map[int]int
		ch  chan int
		ro  <-chan int
		in  I
		a   A
		e   any
	)
	_ = int(s) // ERROR cannot convert s (variable of type string) to type int
	_ = int(b) // ERROR cannot convert b (variable of type bool) to type int
	_ = bool(i) // ERROR cannot convert i (variable of type int) to type bool
	_ = string(f) // ERROR cannot convert f (variable of type float64) to type string
	_ = string(b) // ERROR cannot convert b (variable of type bool) to type string
	_ = float64(c) // ERROR cannot convert c (variable of type complex128) to type float64
	_ = complex128(f) // ERROR cannot convert f (variable of type float64) to type complex128
	_ = int(p) // ERROR cannot convert p (variable of type *int) to type int
	_ = (*float64)(p) // ERROR cannot convert p (variable of type *int) to type *float64
	_ = []int(arr) // ERROR cannot convert arr (variable of type [2]int) to type []int
	_ = [2]int(sl)
	_ = [2]string(sl) // ERROR cannot convert sl (variable of type []int) to type [2]string
	_ = (*[2]int)(sl)
	_ = (*[2]string)(sl) // ERROR cannot convert sl (variable of type []int) to type *[2]string
	_ = (*[2]int)(arr) // ERROR cannot convert arr (variable of type [2]int) to type *[2]int
	_ = [2]int(s) // ERROR cannot convert s (variable of type string) to type [2]int
	_ = [2]byte([]byte(s))
	_ = [2]byte(s) // ERROR cannot convert s (variable of type string) to type [2]byte
	_ = []byte(i) // ERROR cannot convert i (variable of type int) to type []byte
	_ = []int(s) // ERROR cannot convert s (variable of type string) to type []int
	_ = []rune(s)
	_ = []string(s) // ERROR cannot convert s (variable of type string) to type []string
	_ = string(sl) // ERROR cannot convert sl (variable of type []int) to type string
	_ = map[int]string(m) // ERROR cannot convert m (variable of type map[int]int) to type map[int]string
	_ = (chan<- int)(ch)
	_ = (chan int)(ro) // ERROR cannot convert ro (variable of type <-chan int) to type chan int
	_ = (chan<- int)(ro) // ERROR cannot convert ro (variable of type <-chan int) to type chan<- int
	_ = A(B{})
	_ = C(B{}) // ERROR cannot convert B{} (value of struct type B) to type C
	_ = (*B)(&a)
	_ = (*C)(&a) // ERROR cannot convert &a (value of type *A) to type *C
	_ = []B([]A{}) // ERROR cannot convert []A{} (value of type []A) to type []B
	_ = G[int](G[string]{}) // ERROR cannot convert G[string]{} (value of struct type G[string]) to type G[int]
	_ = G[A](G[B]{}) // ERROR cannot convert G[B]{} (value of struct type G[B]) to type G[A]
	_ = I(a)
	_ = I(&a)
	_ = I(B{}) // ERROR cannot convert B{} (value of struct type B) to type I: B does not implement I (missing method M)
	_ = J(in) // ERROR cannot convert in (variable of interface type I) to type J: I does not implement J (missing method N)
	_ = A(in) // ERROR cannot convert in (variable of interface type I) to type A: need type assertion
	_ = int(e) // ERROR cannot convert e (variable of interface type any) to type int: need type assertion
	_ = e(int) // ERROR invalid operation: cannot call e (variable of interface type any): any is not a function
	_ = S(s) + s // ERROR invalid operation: S(s) + s (mismatched types S and string)
	_ = S("a") + "b"
	_ = nil(i) // ERROR invalid operation: cannot call nil: untyped nil is not a function
	_ = int(nil) // ERROR cannot convert nil to type int
	_ = string(nil) // ERROR cannot convert nil to type string
	_ = []int(nil)
	_ = int() // ERROR missing argument in conversion to int
	_ = int(1, 2) // ERROR too many arguments in conversion to int
	_ = []int(sl...) // ERROR invalid use of ... in conversion to []int
	_ = int8(200) // ERROR constant 200 overflows int8
	_ = int(1.5) // ERROR cannot convert 1.5 (untyped float constant) to type int
	_ = int("1") // ERROR cannot convert "1" (untyped string constant) to type int
	_ = uint8('ā') // ERROR constant 257 overflows uint8
	_ = float32(1e100) // ERROR cannot convert 1e100 (untyped float constant 1e+100) to type float32
	_ = int8(1e6) // ERROR cannot convert 1e6 (untyped float constant 1000000) to type int8
	_ = int(1e21 + 0i) // ERROR cannot convert 1e21 + 0i (untyped complex constant 1000000000000000000000) to type int
	_ = string(1 << 40)
	_ = string(i)
	_ = Arr(arr)
	_ = []int{}(0) // ERROR invalid operation: cannot call []int{} (value of type []int): []int is not a function
	_ = 5(i) // ERROR invalid operation: cannot call 5 (untyped int constant): untyped int is not a function
	_ = G(i) // ERROR cannot use generic type G
	_ = G[int](i) // ERROR cannot convert i (variable of type int) to type G[int]
	_ = error(s) // ERROR cannot convert s (variable of type string) to type error: string does not implement error (missing method Error)
	_ = error(nil)
	_ = undefined(i) // ERROR undefined: undefined
	_ = struct{ x int }(a)
	_ = struct{ y int }(a) // ERROR cannot convert a (variable of struct type A) to type struct{y int}
	int(i) // ERROR int(i) (value of type int) is not used
	_, _, _ = f, ok[int], m
}
