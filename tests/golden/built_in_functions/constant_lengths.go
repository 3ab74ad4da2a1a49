// When len and cap are constants, and that their operands are then not evaluated.
package main

import "fmt"

var calls int

func arr() [7]int           { calls++; return [7]int{} }
func arrPtr() *[7]int       { calls++; return nil }
func str() string           { calls++; return "abc" }
func index() int            { calls++; return 0 }
func channel() chan [3]bool { calls++; return ready }

var ready = func() chan [3]bool { c := make(chan [3]bool, 9); c <- [3]bool{}; c <- [3]bool{}; return c }()

type T struct {
	a [4]string
	p *[5]int
	n [2]struct{ in [6]byte }
}

var t T
var pt *T
var ap *[8]int
var grid [3][4][5]int
var funcs [2]func() [9]int

// Constants, since no operand holds a call or a receive.
const (
	c1  = len("é日x")
	c2  = len([3]int{1, 2, 3})
	c3  = cap([...]string{9: "j"})
	c4  = len(t.a)
	c5  = len(pt.a)
	c6  = len(t.p)
	c7  = len(ap)
	c8  = len(grid[0])
	c9  = len(grid[0][1])
	c10 = len(&grid)
	c11 = cap(pt.n[1].in)
	c12 = len(*ap)
	c13 = len([len("abcd")]bool{})
	c14 = len([1]func() int{func() int { return 5 }})
	c15 = len([10]float64{imag(2i)})
	c16 = len(&[3]int{}) + len([1]int{len("x")})
	c17 = len([2]int{int(3.0), 4})
)

// As array lengths and in constant expressions.
var sized [len(grid) * len("ab")]int

const shifted = 1 << len("1234")

func lens[A ~[4]int | ~[6]int](a A) (int, int) { return len(a), cap(a) }

func lensOfAny[S ~string | ~[]byte](s S) int { return len(s) }

func lensOfMaps[M ~map[string]int | ~chan int](m M) int { return len(m) }

func main() {
	fmt.Println(c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, len(sized), shifted)
	fmt.Println("calls", calls)
	// Not constants: the operands are evaluated.
	fmt.Println(len(arr()), len(arrPtr()), len(str()), len(grid[index()]), len([2]int{index(), 1}), calls)
	fmt.Println(cap(<-channel()), cap(arr()), len(ready), cap(ready), calls)
	// A nil pointer to an array is not dereferenced.
	var nilArray *[11]int
	fmt.Println(len(nilArray), cap(nilArray), len(*nilArray), len(pt.p))
	for i := range nilArray {
		if i == 10 {
			fmt.Println("ranged")
		}
	}
	// Unless the operand must be evaluated: a call's nil pointer whose array is the operand.
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(len(*arrPtr()))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var nilT *T
		fmt.Println(len(nilT.a), len(nilT.n[1].in))
		fmt.Println(len(nilT.p))
	}()
	// nil slices, maps and channels have length and capacity 0.
	var s []int
	var m map[string]int
	var c chan int
	fmt.Println(len(s), cap(s), len(m), len(c), cap(c))
	// len <= cap at any time.
	s = make([]int, 2, 9)
	fmt.Println(len(s[1:]), cap(s[1:]), len(s[:9]), cap(s[3:5:7]), len(s[2:2]))
	// Types with type parameters: not constant, and core operations apply.
	fmt.Println(lens([4]int{}))
	fmt.Println(lens([6]int{}))
	fmt.Println(lensOfAny("abc"), lensOfAny([]byte{1}), lensOfMaps(map[string]int{"a": 1}), lensOfMaps(make(chan int, 3)))
	// A constant len has type int.
	var f64 = 2.5
	n := len("abc")
	fmt.Printf("%T %T %v\n", n, len(arr()), f64*float64(len("ab")))
}
