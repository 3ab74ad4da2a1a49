package main

import (
	"fmt"
	"math"
)

type (
	MyString string
	MyBytes  []byte
	MyByte   byte
	MyRune   rune
	MyRunes  []MyRune
	Bytes2   []MyByte
	Point    *struct{ x, y int }
	F        float32
	Arr4     [4]byte
	PArr     *[2]int
	Fn       func(int) int
	Ch       chan int
	A        struct {
		x int `json:"x"`
		y string
	}
	B struct {
		x int
		y string `other:"tag"`
	}
	Inner1      struct{ a A }
	I1          interface{ M() }
	I2          interface{ M() }
	Num         int
	Gen[T any]  struct{ v T }
	Gen2[T any] struct{ v T }
)

func (Num) M() {}

func show(xs ...any) {
	for _, x := range xs {
		fmt.Printf("%T:%v ", x, x)
	}
	fmt.Println()
}
func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
	fmt.Println(name, "fine")
}
func num[T, U ~int | ~int8 | ~uint16 | ~float32 | ~float64](x T) U { return U(x) }
func text[T ~string | ~[]byte | ~[]rune](x T) (string, []byte, []rune) {
	return string(x), []byte(string(x)), []rune(string(x))
}
func fromText[T ~[]byte | ~[]rune](s string) T { return T(s) }
func toArr[A ~[2]E, E any](s []E) A            { return A(s) }
func constTo[T ~float32 | ~int8](T) T          { return T(100) }
func ptrTo[T *[2]int | PArr](s []int) T        { return T(s) }
func toIface[T any](x T) any                   { return any(x) }
func back[T any](x any) T                      { return x.(T) }

func main() {
	// Parentheses where the type begins with * or <-, or with func without result.
	x := 5
	p := &x
	show(*(*int)(p), (<-chan int)(nil) == nil, (func())(nil) == nil, (chan int)(nil) == nil, []int(nil) == nil, map[string]int(nil) == nil, interface{}(nil) == nil)
	// Constants: typed results.
	show(uint(7), float32(0.49999999), complex128(1), string('x'), string(rune(0x266c)), MyString("foo"+"bar"), []byte("a"), (*int)(nil) == nil, int(1.0), F(1)/3, MyByte('a'), float64(3)/2, uint8(3.0), int('a'))
	const big = 1 << 62
	show(float32(big), complex64(1.5), rune(65), MyRune('b'), int64(-5)>>1)
	// Identical underlying types, ignoring tags; pointers to such; type arguments of generic types.
	a := A{1, "s"}
	b := B(a)
	pb := (*B)(&a)
	pb.x = 7
	show(a, b, *pb, struct {
		x int
		y string
	}(a), A(struct {
		x int
		y string "z"
	}{3, "q"}), Gen2[int](Gen[int]{4}), Gen[string](struct{ v string }{"lit"}))
	pt := Point(&struct{ x, y int }{1, 2})
	fn := Fn(func(i int) int { return i * 2 })
	c := Ch(make(chan int, 1))
	show((*struct{ x, y int })(pt).y, fn(2), cap((<-chan int)(c)), I2(I1(Num(3))), any(I1(Num(4))))
	// Between integers: sign extension or zero extension, then truncation.
	u16, i8, neg, f := uint16(0x10f0), int8(-3), -1, 2.9
	show(uint32(int8(u16)), int8(u16), uint8(i8), uint16(i8), uint64(i8), int64(uint32(neg)), uint8(neg), uintptr(x), int32(int64(1)<<33+int64(x)))
	// Between floats and integers: the fraction is dropped.
	show(int(f), int(-f), uint8(f), float32(neg), float64(uint64(math.MaxUint64)-uint64(x)), float32(16777217+x-5), int64(float32(x)), Num(f))
	// Float precision, complex precision.
	d := 0.1
	show(float32(d), float64(float32(d)), F(d)*F(d), complex64(complex(d, 1/3.0*f)), float32(d)*float32(d) == float32(d*d))
	// Strings from integers.
	show(string(rune(x+60)), string(rune(neg)), string(rune(0xd800)), string(rune(0x10ffff+1)) == "\ufffd", MyString(rune(0x65e5)), string(MyRune('µ')), string(byte(200)))
	// Strings to and from slices of bytes and runes.
	h := []byte("hellø")
	s := string(h)
	h[0] = 'j'
	show(s, string(h), MyString(h), MyBytes("hellø"), Bytes2("hé"), string(Bytes2{65, 66}), string([]byte{}), string([]byte(nil)) == "", []byte("") == nil, len([]rune("hé\xff")), []rune(MyString("白鵬翔")), MyRunes("白"), string(MyRunes{0x767d, 0x9d6c}), string([]rune{-1, 0xd800, 'x'}), MyString([]rune{0x767d}))
	// Slices to arrays and to pointers to arrays.
	sl := make([]byte, 2, 4)
	a0 := [0]byte(sl)
	a1 := [1]byte(sl[1:])
	a2 := [2]byte(sl)
	s0 := (*[0]byte)(sl)
	s1 := (*[1]byte)(sl[1:])
	s2 := (*[2]byte)(sl)
	s1[0] = 9
	a2[0] = 5
	show(a0, a1, a2, s0 != nil, *s1, *s2, sl, &s2[0] == &sl[0], (*[0]byte)([]byte(nil)) == nil, (*[0]byte)([]byte{}) == nil, [0]int([]int(nil)), Arr4(h[:4]), PArr([]int{1, 2, 3})[1])
	for i := range Arr4(h) {
		h[i] = 0
	}
	show(string(h[4:]))
	try("short array", func() { _ = [3]byte(sl) })
	try("short pointer", func() { _ = (*[4]byte)(sl) })
	try("nil to array", func() { _ = [1]int([]int(nil)) })
	try("nil to array of 0", func() { _ = [0]int([]int(nil)) })
	// Type parameters.
	show(num[float64, int8](100.9), num[int, uint16](-1), num[Num, F](3), constTo[F](0), constTo[int8](0), toIface(Num(1)), back[Num](Num(2)), toArr[[2]int]([]int{4, 5}), *ptrTo[*[2]int]([]int{6, 7}))
	s3, b3, r3 := text(MyBytes("é"))
	s4, b4, r4 := text([]rune("é"))
	show(s3, b3, r3, s4, b4, r4, fromText[MyBytes]("q"), fromText[[]rune]("µ"))
	// nil, to anything that may be nil.
	show((*int)(nil), error(nil), []int(nil), map[int]int(nil), I1(nil))
}
