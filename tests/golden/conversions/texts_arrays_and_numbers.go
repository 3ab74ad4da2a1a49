// Conversions between strings, bytes and runes of defined types; slices to arrays; numbers at the edges; tags ignored.
package main

import (
	"fmt"
	"math"
)

type (
	MyS  string
	MyBy []byte
	By   byte
	BS   []By
	Ru   rune
	RS   []Ru
	E0   struct{}
	A0   [0]int
	P    struct{ x, y int }
	T1   struct {
		A int `a:"1"`
		p P
	}
	T2 struct {
		A int
		p P
	}
	F func(int) int
)

func (f F) call(i int) int { return f(i) }
func (t T2) sum() int      { return t.A + t.p.x }

func conv[A, B ~int8 | ~uint8 | ~int16 | ~uint32 | ~int64 | ~float32 | ~float64](a A) B { return B(a) }
func str[S ~string | ~[]byte | ~[]rune](s S) string                                     { return string(s) }
func from[S ~string | ~[]byte | ~[]rune](s string) S                                    { return S(s) }
func bytes[D ~[]byte | ~string, S ~[]byte | ~string](s S) D                             { return D(s) }
func arr[A ~[2]E, S ~[]E, E any](s S) A                                                 { return A(s) }
func parr[A ~*[2]E, S ~[]E, E any](s S) A                                               { return A(s) }
func intstr[I ~int32 | ~uint8, S ~string](i I) S                                        { return S(i) }
func try(n string, f func()) {
	defer func() { fmt.Println(n, recover()) }()
	f()
}

func main() {
	v := uint16(0x10F0)
	fmt.Printf("%#x\n", uint32(int8(v)))
	fmt.Println(conv[int8, uint32](-1), conv[uint8, int8](200), conv[float64, int8](-3.9), conv[int64, float32](1<<40+1), conv[float32, float64](0.1), conv[int16, uint8](-1), conv[uint32, int64](1<<32-1), conv[uint32, int16](1<<31+5))
	fmt.Println(str("a"), str([]byte("b")), str([]rune("ç")), str(MyBy("d")), from[[]rune]("é"), from[MyBy]("e"), from[MyS]("f"))
	fmt.Println(bytes[MyBy]("x"), bytes[string](MyBy("y")), arr[[2]string]([]string{"a", "b", "c"}), *parr[*[2]int]([]int{5, 6}), intstr[rune, MyS]('é'), intstr[uint8, string](233))
	// strings
	fmt.Printf("%q %q %q %q %q\n", string(rune(-1)), string(rune(0xD800)), string(rune(0x110000)), string(rune(0)), string(rune(0x10FFFF)))
	fmt.Printf("%q %q\n", string([]rune{0x110000, -5, 'a', 0xDFFF}), string(RS{0x1f30e, -1}))
	fmt.Println([]rune("\xff\xfea\xc0\x80\xed\xa0\x80\xf4\x90\x80\x80"), []rune("\xe6\x97"), len([]rune("")), []rune("") == nil, []byte("") == nil, len([]byte("é")))
	bs := []byte("abc")
	s := string(bs)
	bs[0] = 'z'
	t := []byte(s)
	t[1] = 'y'
	fmt.Println(s, string(bs), string(t), MyS(BS{'h', 'i'}), BS("hi"), []By(MyS("q")), RS(MyS("♫")), string(MyBy(nil)) == "", string([]rune(nil)) == "")
	// to arrays
	sl := make([]byte, 2, 4)
	try("4", func() { _ = [4]byte(sl) })
	try("p4", func() { _ = (*[4]byte)(sl) })
	try("cap", func() { fmt.Println([4]byte(sl[:4])) })
	var ns []string
	fmt.Println([0]string(ns), (*[0]string)(ns) == nil, (*[0]byte)(sl) != nil, (*[0]byte)(make([]byte, 0)) != nil, (*[0]byte)(sl[2:]) != nil, A0([]int{1}))
	try("n1", func() { _ = (*[1]string)(ns) })
	try("n1a", func() { _ = [1]string(ns) })
	p := (*[2]byte)(sl)
	p[0] = 7
	a := [2]byte(sl)
	a[1] = 8
	fmt.Println(sl, a, *p, &p[0] == &sl[0], len(p), cap(p[:]))
	q := (*[2]byte)(sl)
	fmt.Println(p == q)
	// structs with tags, pointers, functions
	t1 := T1{1, P{2, 3}}
	fmt.Println(T2(t1).sum(), (*T2)(&t1).sum(), F(func(i int) int { return i + 1 }).call(4))
	pt := (*T2)(&t1)
	pt.A = 50
	fmt.Println(t1.A, T1(*pt) == t1)
	// floats
	f := 1e10
	g := -1.5
	fmt.Println(int64(f), int(g), int32(int64(f)), float32(16777217), float32(f)+1 == float32(f), uint8(int(g)))
	x := 0.1
	fmt.Println(float32(x), float64(float32(x)) == x, float32(x)*3 == float32(x*3), complex64(complex(x, x)))
	var u64 uint64 = math.MaxUint64
	fmt.Println(float64(u64), float32(u64), float64(u64>>1), float32(u64-1<<39), uint64(float64(u64>>12)))
	i53 := int64(1<<53 + 1)
	fmt.Println(int64(float64(i53)), int64(float32(i53)))
	fmt.Println(float64(-1e-1000), float32(0.49999999))
	var negz = math.Copysign(0, -1)
	fmt.Println(float32(negz), int(negz), 1/float32(negz))
	fmt.Println(float32(math.Inf(1)), float32(1e39*f) > 0, float32(math.NaN()) != float32(math.NaN()))
	// conversions of constants
	const c = string('x') + string(rune(0x266c))
	const d = MyS("foo" + "bar")
	fmt.Printf("%s %T %v %T\n", c, d, len(d), float32(1)/3)
	fmt.Printf("%T %T %T\n", 'a'+1.0, int8(1)<<2, uint8('a'))
	// interface
	var e error = fmt.Errorf("x")
	fmt.Println(any(e) == any(error(e)), interface{ Error() string }(e).Error())
	var np *T2
	fmt.Println(any(np) == nil, any((*T1)(np)) == any(np), (*T1)(np) == nil)
	fmt.Println(E0(struct{}{}) == E0{}, (func())(nil) == nil, chan<- int(make(chan int)) != nil)
}
