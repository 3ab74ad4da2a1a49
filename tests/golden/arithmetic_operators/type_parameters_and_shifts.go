// Operators on type parameters with the precision of the type argument; division, shifts and overflow at the edges.
package main

import "fmt"

type Bits uint8

func dot[F ~float32 | ~float64](a, b []F) (s F) {
	for i, x := range a {
		y := b[i]
		s += x * y
	}
	return
}
func div[T ~int8 | ~uint8 | ~float32](a, b T) (r T, err any) {
	defer func() { err = recover() }()
	return a / b, nil
}
func shl[T ~int8 | ~uint16 | ~int64, N ~uint8 | ~int](x T, n N) (r T) { return x << n }
func shr[T ~int8 | ~uint16 | ~int64, N ~uint8 | ~int](x T, n N) (r T) { return x >> n }
func comp[T ~int8 | ~uint8](x T) (T, T, T, T)                         { return ^x, -x, +x, x &^ 3 }
func cat[T ~string](a, b T) T                                         { a += b; return a + "!" + b }
func third[T ~float32 | ~float64 | ~complex64]() T                    { return T(1) / 3 }
func const1[P ~float32 | ~float64]() P                                { return P(1.1) + 1.2 }
func mod[T ~int8 | ~uint8](a, b T) T                                  { return a % b }
func minneg[T ~int8 | ~int16 | ~int32 | ~int64](x T) (T, T, T)        { m := T(-1); return x / m, x % m, -x }

func main() {
	fmt.Println(dot([]float32{.1, .2, .3}, []float32{.4, .5, .6}), dot([]float64{.1, .2, .3}, []float64{.4, .5, .6}))
	fmt.Println(const1[float32](), const1[float64](), third[float32](), third[float64](), third[complex64]())
	fmt.Println(div(int8(-128), int8(-1)))
	fmt.Println(div(uint8(7), uint8(0)))
	fmt.Println(div(float32(1), float32(0)))
	fmt.Println(shl(int8(3), 6), shl(uint16(3), uint8(15)), shl(int64(1), 64), shr(int8(-128), 3), shr(int8(-1), uint8(200)), shr(uint16(0x8000), 15), shr(int64(-5), 1))
	for _, n := range []int{-1, -64} {
		func() {
			defer func() { fmt.Println(recover()) }()
			fmt.Println(shl(int8(1), n))
		}()
	}
	fmt.Println(comp(int8(5)))
	fmt.Println(comp(Bits(5)))
	fmt.Println(cat("a", "b"), mod(int8(-7), int8(3)), mod(uint8(250), uint8(7)))
	fmt.Println(minneg(int8(-128)))
	fmt.Println(minneg(int16(-32768)))
	fmt.Println(minneg(int32(-1 << 31)))
	fmt.Println(minneg(int64(-1 << 63)))
	for _, x := range []int{11, -11} {
		fmt.Println(x/4, x%4, x>>2, x&3)
	}
	for _, q := range [][2]int8{{5, 3}, {-5, 3}, {5, -3}, {-5, -3}} {
		x, y := q[0], q[1]
		fmt.Println(x/y, x%y, x == x/y*y+x%y)
	}
	var s uint = 33
	var j int32 = 1 << s
	var k = uint64(1 << s)
	var m int = 1.0 << s
	var n = 1.0<<s == j
	var o = 1<<s == 2<<s
	var p = 1<<s == 1<<33
	var w int64 = 1.0 << 33
	fmt.Println(j, k, m, n, o, p, w)
	func() {
		defer func() { fmt.Println(recover()) }()
		var a [1024]byte
		_ = a[1.0<<s]
	}()
	var u8 uint8 = 200
	var i8 int8 = 100
	fmt.Println(u8+u8, i8+i8, u8*2, i8*2, u8<<1, i8<<1, -u8, i8-(-i8), ^u8, ^i8, i8 < i8+28)
	x, y, z := 10, 3, 2
	a := []int{7, 8, 9}
	ci := make(chan int, 4)
	ci <- 1
	ci <- 0
	f := func() int { return 10 }
	pp := &x
	fmt.Println(+x, 42+x-y, 23+3*a[z], x <= f(), ^x>>1, x/y*z, x == y+7 && <-ci > 0, x == y+7 && <-ci > 0)
	*pp++
	fmt.Println(x, *pp*-y, - -x, -(^y), !(x > y) == (x <= y), x&y<<1, x|y&z, x&^y^z, 1+2*3%4-5/2)
	fmt.Println(7.0/2.0*2.0, 1<<2*3, 10>>1+1, 3&5 == 1, 3|4 > 6, 1 < 2 == true)
	st := "hi" + string(rune('c'))
	st += " and good bye"
	old := st
	st += "!"
	fmt.Println(st, old, st[:2]+old[2:3])
	ff := 0.0
	fmt.Println(1/ff, -1/ff, ff/ff, -ff, 1/(-ff), complex(1, 0)/complex(ff, 0), float32(1)/float32(ff))
	q := 1e100
	fmt.Println(q*q*q*q, q+1 == q, float32(0.1)+0.2 == float32(0.3), 0.1+ff+0.2)
	var c64 complex64 = 1 + 2i
	fmt.Println(c64*c64, c64/c64, -c64, c64 == complex64(complex(1, 2)), c64 != 1)
	fmt.Println(uint16(ff) - 1)
}
