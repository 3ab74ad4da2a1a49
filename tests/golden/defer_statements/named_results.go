// Deferred functions read and set named results, after the return statement set them.
package main

import (
	"errors"
	"fmt"
)

func a() (n int) { defer func() { n *= 10 }(); return 5 }
func b() int     { n := 5; defer func() { n *= 10 }(); return n }
func c() (n int) { n = 1; defer func() { n++ }(); n = 7; return }
func d() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	n = 3
	panic("oops")
}
func e() (x, y int) {
	defer func() { x, y = y, x }()
	return 1, 2
}
func f() (s []int) {
	defer func() { s = append(s, 99) }()
	return []int{1}
}
func g() (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("wrapped: %w", err)
		}
	}()
	return errors.New("base")
}
func h() (n int) {
	defer func() { n += 1 }()
	defer func() { n *= 2 }()
	defer func(m int) { n += m }(n)
	n = 10
	return n + 5
}
func i() (r struct{ a, b int }) {
	defer func() { r.b = r.a * 2 }()
	r.a = 4
	return struct{ a, b int }{a: 6}
}
func j() (n int) {
	n = 1
	{
		n := 2
		_ = n
		defer func() { n = 100 }()
	}
	return n
}
func k() (_ int, s string) {
	defer func() { s += "!" }()
	return 1, "k"
}
func l() (f func() int) {
	x := 1
	defer func() { x = 5 }()
	return func() int { return x }
}
func m() (n int) {
	p := &n
	defer func() { *p = *p * 3 }()
	return 4
}
func n() (x int) {
	for x = 0; x < 5; x++ {
		if x == 3 {
			defer func() { x += 100 }()
			return x
		}
	}
	return
}

func main() {
	fmt.Println(a(), b(), c())
	fmt.Println(d())
	fmt.Println(e())
	fmt.Println(f(), g(), h(), i(), j())
	fmt.Println(k())
	fmt.Println(l()(), m(), n())
}
