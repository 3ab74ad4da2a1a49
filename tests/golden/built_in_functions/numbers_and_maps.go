// complex, real, imag, min, max, delete, clear, new, make: what the results are, on constants and on values.
package main

import (
	"fmt"
	"math"
)

type F32 float32
type C64 complex64
type Name string
type Level int

func lowest[T int | float64 | string](a T, rest ...T) T {
	for _, x := range rest {
		a = min(a, x)
	}
	return a
}

func wipe[T ~[]int | ~map[int]int](x T) { clear(x) }

func drop[M ~map[K]V, K comparable, V any](m M, k K) { delete(m, k) }

func fresh[T any]() *T { return new(T) }

func boxed[T any](x T) *T { return new(x) }

func built[S ~[]E, E any](n int) S { return make(S, n) }

func side(n int) int { fmt.Print("s", n, " "); return n }

func main() {
	// complex of two floats gives the complex type with twice the size; constants stay untyped or take the other's type.
	var f32 float32 = 1.5
	var f64 = 2.5
	c64, c128 := complex(f32, 2), complex(1, f64)
	fmt.Printf("%T %v %T %v\n", c64, c64, c128, c128)
	const k = complex(1, 2)
	const r, i = real(k), imag(k)
	fmt.Printf("%T %T %v %v\n", k, r, r, i)
	var fromConst float32 = real(3 + 0i)
	fmt.Println(fromConst, real(c64) == f32, imag(c128), real(7), imag(7.5), imag('a'))
	fmt.Printf("%T %T %T\n", real(c64), imag(c128), real(C64(c64)))
	var ff F32 = 3
	fmt.Printf("%T %T\n", ff, complex(float32(ff), 1))
	const shiftable = real(8) / 2
	var whole int = real(5 + 0i)
	fmt.Println(1<<shiftable, whole, 1<<real(3))
	// Parts keep NaN, infinities and signed zero.
	z := complex(math.Inf(1), math.NaN())
	fmt.Println(real(z), imag(z), math.Signbit(real(complex(math.Copysign(0, -1), 0))))
	// min and max: constants if all are; otherwise of the operand's type, constants converted.
	const m1, m2 = min(3, 2.5, 'a'), max(1, 2.0, 'a')
	fmt.Printf("%T %v %T %v\n", m1, m1, m2, m2)
	var lv Level = 4
	fmt.Printf("%T %v %T\n", max(lv, 7), min(lv, 9, 2), max(Name("a"), "b"))
	var arr [max(2, 3)]int
	fmt.Println(len(arr), min("a", "b", ""), max("a", "aa", "B"))
	// Floats: NaN wins, and -0 is less than 0.
	nan, negZero := math.NaN(), math.Copysign(0, -1)
	fmt.Println(min(1, nan), max(nan, 1), min(nan, math.Inf(-1)), max(1, math.Inf(1)), max(f64, nan, 3))
	fmt.Println(math.Signbit(min(0, negZero)), math.Signbit(min(negZero, 0)), math.Signbit(max(0, negZero)), math.Signbit(max(negZero, negZero)))
	fmt.Println(min(side(3), side(1), side(2)), lowest(3, 1, 2), lowest("b", "a"), lowest(2.5))
	// delete: absent keys and nil maps are no-ops; keys are converted to the key type.
	m := map[any]int{1: 1, "1": 2, 1.0: 3, nil: 4}
	delete(m, 1)
	delete(m, nil)
	delete(m, "absent")
	fmt.Println(len(m), m[1.0], m["1"])
	var nm map[string]int
	delete(nm, "a")
	nan1 := map[float64]int{nan: 1, 2: 2}
	nan1[nan] = 3
	delete(nan1, nan)
	fmt.Println(len(nan1))
	clear(nan1)
	fmt.Println(len(nan1))
	drop(map[Name]bool{"a": true}, "a")
	// clear: a map loses all, a slice keeps its length with zeros, nil does nothing.
	s := []int{1, 2, 3, 4}
	t := s[1:3]
	clear(t[:1])
	fmt.Println(s, len(t), cap(t))
	wipe(s)
	mm := map[int]int{1: 1}
	wipe(mm)
	wipe([]int(nil))
	wipe(map[int]int(nil))
	fmt.Println(s, mm)
	as := []any{1, "a", nil, &s}
	clear(as)
	fmt.Println(as)
	// new of a type: a zeroed variable; new of a value: a variable that holds it, of its default type.
	p, q := new(int), new(int)
	*p = 1
	fmt.Println(*p, *q, p != q, *fresh[string]() == "", *fresh[[2]bool]())
	fmt.Printf("%T %T %T %T %T\n", new(1), new("s"), new('r'), new(2.5), new(1i))
	fmt.Printf("%T %T %T %v\n", new(lv), new(true), new(fmt.Errorf("e")), *new(len("abc")))
	a := 5
	b := new(a)
	*b++
	fmt.Println(a, *b, *boxed(Level(3)), **boxed(b), *new(*b * 2), new(struct{ x int }{4}).x)
	arrp := new([3]int{1, 2, 3})
	arrp[1] = 9
	fmt.Println(*arrp, len(arrp), *new(func() string { return "called" }()))
	var e any = new(any(3))
	fmt.Printf("%T\n", e)
	type opt struct {
		n *int
		s *Name
	}
	o := opt{n: new(10), s: new(Name("x"))}
	fmt.Println(*o.n, *o.s)
	// make: lengths of any integer type or untyped constant; zero elements; each call a new object.
	var u8 uint8 = 3
	fmt.Println(len(make([]int, u8)), cap(make([]int, 1, 'c')), len(make([]int, 2.0)), len(make([]int, int64(2), uint(3))), cap(make(chan int, u8)), len(make(map[int]int, -0)))
	fmt.Println(len(built[[]string](2)), built[[]float64](1), len(make(Name2, 1)))
	x, y := make([]int, 1), make([]int, 1)
	x[0] = 1
	fmt.Println(x, y, make([]struct{}, 1<<20)[5], len(make([]int, 0)))
	fmt.Println(make([]*int, 1)[0] == nil, make(map[string]int)["a"])
}

type Name2 []byte
