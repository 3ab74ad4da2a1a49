// A type argument satisfies a constraint by implementing it, or as a comparable type that may panic.
package main

import (
	"cmp"
	"fmt"
)

type Number interface{ ~int | ~float64 }
type Text interface{ ~string }
type Printable interface {
	Number
	fmt.Stringer
}
type Key interface {
	comparable
	Less(Key2) bool
}
type Key2 int

func (a Key2) Less(b Key2) bool { return a < b }
func (a Key2) String() string   { return fmt.Sprint("key ", int(a)) }

func number[T Number](x T) T                            { return x + 1 }
func either[T Number | Text](x T) T                     { return x + x }
func printable[T Printable](x T) string                 { return fmt.Sprint(x+1) + x.String() }
func equal[T comparable](x, y T) bool                   { return x == y }
func key[T Key](x T) bool                               { return x.Less(1) }
func element[S interface{ ~[]E }, E cmp.Ordered](s S) E { return max(s[0], s[1]) }
func ptr[P interface {
	*T
	fmt.Stringer
}, T any](x T) string {
	return P(&x).String()
}

type Pointed struct{ n int }

func (p *Pointed) String() string { return fmt.Sprint("pointed ", p.n) }

// A type parameter satisfies what its own constraint implies.
func outer[T Printable](x T) T { return number(either(x)) }
func pair[T comparable](x T) bool {
	return equal([1]T{x}, [1]T{x}) && equal(struct{ t T }{x}, struct{ t T }{x}) && equal(&x, &x)
}

func main() {
	fmt.Println(number(1), number(1.5), number(Key2(2)), either("ab"), either(3), printable(Key2(4)), key(Key2(0)), element([]string{"x", "y"}), ptr(Pointed{5}), outer(Key2(6)))
	// Strictly comparable types implement comparable; interfaces, and what contains them, satisfy it.
	fmt.Println(equal(1, 1), equal[any](1, 1.0), equal[error](nil, nil), equal([2]any{1, "x"}, [2]any{1, "x"}), equal(struct{ s fmt.Stringer }{}, struct{ s fmt.Stringer }{Key2(1)}), pair[any]("x"))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(equal[any]([]int{1}, []int{1}))
}
