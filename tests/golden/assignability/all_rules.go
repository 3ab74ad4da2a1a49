package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

type (
	Ints   []int
	Pair   struct{ a, b int }
	Fn     func(int) int
	M      map[string]int
	P      *int
	Ch     chan int
	Recv   <-chan int
	Meters float64
	Bool   bool
	Text   string
	Arr    [2]int
	Err    struct{}
)

func (Err) Error() string             { return "err" }
func (Err) Write([]byte) (int, error) { return 0, nil }

// V and T have identical underlying types and one of them is not a named type.
func underlying() {
	var i Ints = []int{1}
	var s []int = i
	var p Pair = struct{ a, b int }{1, 2}
	var q struct{ a, b int } = p
	var f Fn = func(x int) int { return x + 1 }
	var g func(int) int = f
	var m M = map[string]int{"a": 1}
	var n map[string]int = m
	x := 5
	var pp P = &x
	var ip *int = pp
	var arr Arr = [2]int{1, 2}
	var brr [2]int = arr
	fmt.Println(i, s, p, q, f(1), g(2), m, n, *pp, *ip, arr, brr)
	*ip = 6
	fmt.Println(x, *pp)
}

// A bidirectional channel may be assigned to a channel with a direction when one of them is not a named type.
func channels() {
	c := make(chan int, 3)
	var r <-chan int = c
	var w chan<- int = c
	var rr Recv = c
	var ch Ch = c
	r = ch
	w = ch
	w <- 1
	w <- 2
	w <- 3
	fmt.Println(<-r, <-rr, <-ch)
}

// T is an interface that V implements.
func interfaces() {
	var e error = Err{}
	var a any = e
	var w io.Writer = Err{}
	var ew interface {
		error
		io.Writer
	} = Err{}
	e = ew
	w = ew
	var r io.Reader = strings.NewReader("x")
	var rw io.ReadWriter = os.Stdout
	r, w = rw, rw
	var c comparableThing = Pair{1, 2}
	fmt.Println(e, a, w != nil, r != nil, ew, c)
}

type comparableThing any

// nil to pointers, functions, slices, maps, channels, interfaces.
func nils() {
	var (
		p P           = nil
		f Fn          = nil
		s Ints        = nil
		m M           = nil
		c Ch          = nil
		e error       = nil
		a interface{} = nil
		r <-chan int  = nil
		t [2]*int     = [2]*int{nil, nil}
	)
	fmt.Println(p == nil, f == nil, s == nil, m == nil, c == nil, e == nil, a == nil, r == nil, t)
}

// An untyped constant that the type can represent.
func constants() {
	var m Meters = 3
	var b Bool = 1 < 2
	var t Text = "a" + "b"
	var r rune = 65.0
	var by byte = 'a'
	var f float32 = 'b'
	var c complex64 = 2
	var u uintptr = 1e3
	var i int = 'c' - 2i*0
	var a any = 'd'
	var bs []byte = nil
	bs = append(bs, 'e', 102, "gh"[1])
	bs = append(bs, "ij"...)
	bs = append(bs, Text("kl")...)
	fmt.Println(m, b, t, r, by, f, c, u, i, a, string(bs), copy(bs, Text("zz")), string(bs))
	x, y := 1, 2
	b = x < y // a comparison gives an untyped boolean
	var any2 any = x < y
	fmt.Printf("%T %v %T\n", b, b, any2)
}

// Type parameters: V is no named type and T is a type parameter and x is assignable to each type in its type set,
// or the other way about; nil to a type parameter all of whose types have it.
type sliceOf interface{ Ints | []int | IntsToo }
type IntsToo []int

func toParam[T sliceOf]() T                           { return []int{1, 2} }
func fromParam[T sliceOf](x T) []int                  { return x }
func nilParam[T sliceOf | ~map[string]int | *int]() T { return nil }
func constParam[T ~int8 | ~float64 | ~complex128]() (T, T) {
	var x T = 100
	x += 27
	return x, 1.0
}
func lit[T ~func(int) int]() T                     { return func(i int) int { return i * 2 } }
func same[T any](x T) T                            { var y T = x; return y }
func asInterface[T fmt.Stringer](x T) fmt.Stringer { return x }
func asAny[T any](x T) any                         { return x }

type S string

func (s S) String() string { return "S:" + string(s) }

func typeParameters() {
	fmt.Println(toParam[Ints](), toParam[IntsToo](), fromParam(Ints{3}), fromParam(IntsToo{4}), nilParam[IntsToo]() == nil, nilParam[*int](), nilParam[M]())
	fmt.Println(constParam[int8]())
	fmt.Println(constParam[Meters]())
	fmt.Println(constParam[complex128]())
	fmt.Println(lit[Fn]()(4), same(Pair{1, 2}), asInterface(S("x")), asAny(3))
}

// The blank identifier takes any value but a bare nil, constants at their default type.
func blank() {
	_ = 1
	_ = 'x' + 2.0
	var _ = "s"
	_, x := 1, "y"
	_ = x
	for _ = range 2 {
	}
}

func main() {
	underlying()
	channels()
	interfaces()
	nils()
	constants()
	typeParameters()
	blank()
}
