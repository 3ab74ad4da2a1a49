package main

import (
	"fmt"
	"math"
)

type D float64
type B bool

func f(s string, v bool) bool { fmt.Print(s, " "); return v }

func main() {
	// Precedence and association.
	fmt.Println(23+3*-5, 1+2<<3, 1<<2+3, 6/4*4, 6*4/4, 7-2-1, 2*3%4, 1|2&3, 1^3&2, 6&^3|1, 1 < 2 == true, !true == false, -1 == -1 && 2 > 1 || false)
	x, y, z := 6, 4, 3
	p := &x
	fmt.Println(*p*y, *p/y, x&y == y, x+y > z && z < y, ^x&y, -x - -y, x - -y + +z, !(x > y) || y > z)
	// Division truncates toward zero; x == (x/y)*y + x%y; the most negative divided by -1 is itself.
	for _, q := range [][2]int{{5, 3}, {-5, 3}, {5, -3}, {-5, -3}} {
		fmt.Print(q[0]/q[1], q[0]%q[1], " ")
	}
	m8, m64 := int8(-128), int64(math.MinInt64)
	neg := int8(-1)
	fmt.Println(m8/neg, m8%neg, m64/int64(neg), m64%int64(neg), -m8, -m64, m8*neg, uint8(200)+uint8(y*20))
	// Shifts: as if by 1, n times; the count may be any integer type; large counts give 0 or -1.
	var s8, u8, big = int8(-8), uint8(0x81), uint64(1 << 40)
	fmt.Println(x<<1, x>>1, -7>>1, s8>>1, s8>>200, u8>>1, u8<<1, u8<<8, x<<64, -x>>64, 1<<big, s8<<4, u8>>int8(z))
	var sh = 3
	var w int64 = 1 << sh
	var i32 = int32(1) << 29 << sh
	var fl float64 = float64(1 << 3)
	var u16 = uint16(1<<sh + 0xfff0)
	fmt.Println(w, i32, fl, u16, 1.0<<3, make([]int, 1<<sh)[7], [8]int{7: 1}[1<<sh-1], byte(1<<sh), 1<<sh == 8)
	func() {
		defer func() { fmt.Println(recover()) }()
		neg := -1
		fmt.Println(1 << neg)
	}()
	// Unary: +x is 0+x, -x is 0-x, ^x flips all bits.
	fmt.Println(+x, -x, ^x, ^uint8(1), ^int8(5), -uint8(y), ^uint32(0), -(-x))
	// Unsigned and signed overflow wrap; float division by zero gives infinities or NaN; NaN is unlike itself.
	mu, mi := uint32(math.MaxUint32), int32(math.MaxInt32)
	zero := 0.0
	mu++
	mi++
	fmt.Println(mu, mi, mi-1, mi*2, 1/zero, -1/zero, zero/zero == zero/zero, 1/-(zero*1) < 0, 0*-1.0*zero)
	fmt.Println(D(7)/2, float32(0.1)+float32(0.2), 0.1+zero+0.2, complex(1, 2)*complex(3, -1), complex(1, 2)/complex(3, -1), -(1 + 2i))
	for _, g := range []func() int{func() int { return x / (y - 4) }, func() int { return x % (y - 4) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			g()
		}()
	}
	// Strings.
	s := "hi" + string(rune('c'))
	s += " and good bye"
	fmt.Println(s, "a"+"b" < "b", "a" < "ab", "" < "\x00", "Z" < "a", "é" > "z")
	// Logical operators look at the right operand only if they must.
	fmt.Println(f("1", false) && f("2", true), f("3", true) || f("4", false), !f("5", true) || f("6", true) && f("7", false))
	var b B = B(x > y) && true
	fmt.Printf("%T %v %v\n", b, b, !b || b)
	// Comparison.
	var e1, e2 any = 1, int8(1)
	var np1, np2 *int
	ch := make(chan int)
	ch2 := ch
	fmt.Println(e1 == e2, e1 == any(1), e1 != nil, np1 == np2, p == &x, p == new(6), ch == ch2, ch == make(chan int), (<-chan int)(ch) == ch, e1 == 1, 1 == e1, e2 == int8(1), error(nil) == nil)
	fmt.Println([2]int{1, 2} == [2]int{1, 2}, [2]any{1, "a"} == [2]any{1, "a"}, struct {
		a int
		_ string
	}{1, "x"} == struct {
		a int
		_ string
	}{1, "y"}, struct{ a any }{1.0} == struct{ a any }{1}, [0]int{} == [0]int{}, struct{}{} == struct{}{})
	type T struct {
		n int
		f float64
	}
	nan := math.NaN()
	fmt.Println(T{1, 0} == T{1, -zero}, T{1, nan} == T{1, nan}, any(nan) == any(nan), [1]float64{nan} != [1]float64{nan}, true == !false, 1i*1i == -1, complex(1, zero) == 1)
	for i, g := range []func() bool{
		func() bool { return any([]int{}) == any([]int{}) },
		func() bool { return any([]int{}) == any(1) },
		func() bool { return [2]any{1, []int{}} == [2]any{2, []int{}} },
		func() bool { return [2]any{1, []int{}} == [2]any{1, []int{}} },
		func() bool { return struct{ a, b any }{func() {}, 1} == struct{ a, b any }{func() {}, 2} },
		func() bool { return any(struct{ f func() }{}) == any(struct{ f func() }{}) },
		func() bool { return any(map[int]int{}) == nil },
	} {
		func() {
			defer func() {
				if r := recover(); r != nil {
					fmt.Println(i, r)
				}
			}()
			fmt.Println(i, g())
		}()
	}
	// Address operators: of variables, elements, fields, composite literals; *&x is x.
	arr, sl, st := [2]int{1, 2}, []int{3, 4}, T{5, 6}
	pa, ps, pf, pl, pp := &arr[1], &sl[0], &st.n, &T{7, 8}, &p
	*pa, *ps, *pf, pl.n, **pp = 10, 20, 30, 40, 50
	fmt.Println(arr, sl, st, *pl, x, *&x, **&p, (*pl).f, *(&arr[0]), &*p == p, *&[]int{1}[0], (&(st)).n)
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *T
		_ = *np
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *int
		fmt.Println(&*np)
	}()
	// Receive.
	c := make(chan int, 3)
	c <- 1
	c <- 2
	v, ok := <-c
	fmt.Println(v, ok, <-c+1)
	close(c)
	v, ok = <-c
	fmt.Println(v, ok, -<-c)
}
