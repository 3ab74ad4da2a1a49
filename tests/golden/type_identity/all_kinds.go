package main

import "fmt"

type (
	A0 = []string
	A1 = A0
	A2 = struct{ a, b int }
	A3 = int
	A4 = func(A3, float64) *A0
	A5 = func(x int, _ float64) *[]string

	B0 A0
	B1 []string
	B2 struct{ a, b int }
	B3 struct{ a, c int }
	B4 func(int, float64) *B0
	B5 func(x int, y float64) *A1

	C0             = B0
	D0[P1, P2 any] struct {
		x P1
		y P2
	}
	E0              = D0[int, string]
	G[P comparable] = map[P]bool
)

// same says whether two types are identical: a type assertion to a non-interface type asks just that.
func same[T any](x any) bool { _, ok := x.(T); return ok }

func p[T any]() any { return any(*new(T)) }

func eq[X, Y any]() bool {
	var x any = new(X)
	_, ok := x.(*Y)
	return ok
}

type I1 interface {
	M()
	N(int) string
}
type I2 = interface {
	N(x int) (s string)
	M()
}
type I3 interface{ M() }
type I4 interface {
	I3
	N(int) string
}

type Rec1 struct{ next *Rec1 }
type Rec2 struct{ next *Rec2 }

func local1() any { type L int; return L(0) }
func local2() any { type L int; return L(0) }
func generic[T any]() any {
	type L struct{ x T }
	return L{}
}
func generic2[T any]() any {
	type L int
	return L(0)
}

func main() {
	fmt.Println("aliases", eq[A0, A1](), eq[A0, []string](), eq[A2, struct{ a, b int }](), eq[A3, int](), eq[A4, func(int, float64) *[]string](), eq[A4, A5](), eq[A5, func(int, float64) *[]string]())
	fmt.Println("defined", eq[B0, B0](), eq[B0, C0](), eq[B0, B1](), eq[B2, B3](), eq[B4, B5](), eq[B0, []string](), eq[B5, A5]())
	fmt.Println("generic", eq[D0[int, string], E0](), eq[D0[int, string], D0[string, int]](), eq[D0[A3, string], E0](), eq[D0[B0, C0], D0[C0, B0]](), eq[G[int], map[int]bool](), eq[D0[D0[int, int], int], D0[D0[A3, A3], A3]]())
	fmt.Println("array", eq[[3]int, [3]A3](), eq[[3]int, [4]int](), eq[[3]int, [3]B2](), eq[[1 + 2]int, [3]int]())
	fmt.Println("slice", eq[[]int, []A3](), eq[[]int, []int32](), eq[[]byte, []uint8](), eq[[]rune, []int32](), eq[[]any, []interface{}]())
	fmt.Println("struct", eq[struct{ a int }, struct{ a int }](), eq[struct{ a int }, struct{ b int }](), eq[struct{ a, b int }, struct{ b, a int }](),
		eq[struct {
			a int `x:"1"`
		}, struct{ a int }](),
		eq[struct {
			a int "t"
		}, struct {
			a int `t`
		}](),
		eq[struct{ Rec1 }, struct{ Rec1 Rec1 }](), eq[struct{ a, b int }, struct {
			a int
			b int
		}](), eq[struct{}, struct{}](), eq[struct{ _ int }, struct{ _ int }]())
	fmt.Println("pointer", eq[*int, *A3](), eq[*int, *uint](), eq[**Rec1, **Rec1](), eq[*Rec1, *Rec2]())
	fmt.Println("func", eq[func(int), func(x int)](), eq[func(int, ...int), func(int, []int)](), eq[func() (int, error), func() (n int, err error)](), eq[func(int) int, func(int) int32](), eq[func(), func() int](), eq[func(a, b int), func(int, int)]())
	fmt.Println("interface", eq[I2, interface {
		M()
		N(int) string
	}](), eq[I1, I2](), eq[interface{ I3 }, interface{ M() }](), eq[interface{ I4 }, I2](), eq[interface{ M() }, interface{ m() }](), eq[any, interface{}](), eq[error, interface{ Error() string }](), eq[interface{ error }, interface{ Error() string }]())
	fmt.Println("map", eq[map[string]int, map[string]A3](), eq[map[string]int, map[string]uint](), eq[map[string]int, map[B2]int]())
	fmt.Println("chan", eq[chan int, chan A3](), eq[chan int, <-chan int](), eq[<-chan int, chan<- int](), eq[chan (<-chan int), chan (<-chan int)](), eq[chan (<-chan int), chan<- chan int]())
	fmt.Println("local", local1() == local2(), local1() == local1(), generic[int]() == generic[int](), generic[int]() == generic[string](), generic2[int]() == generic2[int](), generic2[int]() == generic2[A3](), generic2[int]() == generic2[uint]())
	fmt.Println("any", same[int](p[A3]()), same[B0](p[C0]()), same[[]string](p[B0]()), same[any](p[int]()))
	m := map[any]int{B0(nil) == nil: 1, [2]int{}: 2, [2]A3{1}: 3, B2{}: 4, A2{}: 5, struct{ a, b int }{1, 2}: 6}
	fmt.Println(len(m), m[[2]int{}], m[[2]int{1, 0}], m[B2{}], m[struct{ a, b int }{}], m[A2{1, 2}], m[B2{1, 2}])
}
