// Operations on type parameters whose types have an underlying type in common, or elements, or directions.
package main

import "fmt"

type M map[string]int
type MI map[int]int
type B []byte
type F func(int) int

func at[T []byte | string | B](t T, i int) byte { return t[i] }
func at2[T []int | [3]int | *[3]int](t T) (s int) {
	for i := range len(t) {
		s += t[i]
	}
	return
}
func set[T []int | *[3]int](t T)             { t[1] = 7; t[2]++; t[2] += 3 }
func set3[T map[int]int | MI](t T) { t[1] = 7; t[2]++ }
func set2[T []int | [3]int](t T) T           { t[1] = 7; return t }
func sub[T string | []byte | B](t T) any     { return t[1:2] }
func sub2[T ~string](t T) T                  { return t[1:] }
func sub3[T []byte | B](t T) any             { return t[1:2:2] }
func rng[T ~[]int](t T) (s int) {
	for i, v := range t {
		s += i * v
	}
	return
}
func rng2[T ~map[string]int](t T) (s int) {
	for _, v := range t {
		s += v
	}
	return
}
func rng3[T ~string](t T) (o []rune) {
	for _, c := range t {
		o = append(o, c)
	}
	return
}
func rng4[T ~uint8](n T) (o []T) {
	for i := range n {
		o = append(o, i)
	}
	return
}
func rng5[T ~func(func(int, string) bool)](f T) {
	for i, s := range f {
		fmt.Print(i, s, " ")
	}
}
func rng6[T chan int | <-chan int](c T) (s int) {
	for v := range c {
		s += v
	}
	return
}
func rng7[T *[3]int](c T) (s int) {
	for i, v := range c {
		s += v * i
	}
	return
}
func send[T chan<- int | chan int](c T, v int)      { c <- v; close(c) }
func recv[T <-chan int | chan int](c T) (int, bool) { <-c; v, ok := <-c; return v, ok }
func sel[T chan int | <-chan int](c T) int {
	select {
	case v := <-c:
		return v
	default:
		return -1
	}
}
func call[T F | func(int) int](f T, x int) int { return f(x) }
func call2[T ~func(...string) int](f T) int    { return f("a", "b") + f([]string{"x"}...) }
func mk[T ~[]E, E any](n int) T                { return make(T, n, n+1) }
func mk2[T chan int | chan<- int]() int        { return cap(make(T, 3)) }

type M2 = []int

func app[T ~[]byte](t T, s string) T                                           { return append(t, s...) }
func app2[S []byte | string](s S) []byte                                       { return append([]byte("<"), s...) }
func cp[S []byte | string](d []byte, s S) int                                  { return copy(d, s) }
func lit[T ~[]int]() T                                                         { return T{1, 5: 2} }
func lit2[T ~map[string]int]() T                                               { return T{"a": 1} }
func lit3[T ~struct{ a, b int }]() T                                           { return T{1, 2} }
func ln[T string | []int | map[int]int | chan int | [4]int | *[5]int](t T) int { return len(t) }
func cpp[T []int | chan int | [4]int | *[5]int](t T) int                       { return cap(t) }
func der[T *int](t T) int                                                      { *t++; return *t }
func clr[T ~map[string]int | ~[]string](t T) int                               { clear(t); return len(t) }
func conv[T []byte | []rune | string](s T) string                              { return string(s) }
func conv2[T string | []byte](s T) []byte                                      { return []byte(s) }
func del[T map[string]int | M](t T)                                            { delete(t, "a") }
func mm[T int | string](a T) T                                                 { return max(a, a) + min(a, a) }
func cplx[T float32 | float64](a T) T                                          { return a * 2 }
func cmp[T *int | chan int | [2]int](a, b T) bool                              { return a == b }
func ptrm[T any, P interface {
	*T
	set(int)
}](n int) T {
	var t T
	P(&t).set(n)
	return t
}

type C struct{ n int }

func (c *C) set(n int)               { c.n = n }
func fld[T interface{ *C }](t T) int { return (*C)(t).n }
func main() {
	fmt.Println(at("abc", 1), at([]byte("abc"), 2), at(B("x"), 0), at2([]int{1, 2}), at2([3]int{1, 2, 3}), at2(&[3]int{4, 5, 6}))
	a := [3]int{}
	s := []int{0, 0, 0}
	m := map[int]int{}
	set(&a)
	set(s)
	set3(m)
	fmt.Println(a, s, m, set2(s), set2(a), set2([3]int{}))
	fmt.Printf("%v %v %T %T %T\n", sub("abc"), sub([]byte("abc")), sub(B("abc")), sub2("abc"), sub3(B("abc")))
	fmt.Println(rng([]int{1, 2, 3}), rng2(M{"a": 3}), rng3("aé\xff"), rng4(uint8(3)))
	rng5(func(y func(int, string) bool) { _ = y(1, "a") && y(2, "b") })
	fmt.Println()
	c := make(chan int, 3)
	c <- 5
	c <- 6
	close(c)
	fmt.Println(rng6(c), rng7(&[3]int{1, 2, 3}))
	c = make(chan int, 3)
	send(c, 3)
	fmt.Println(recv(c))
	fmt.Println(sel(c), sel(make(<-chan int)))
	fmt.Println(call(F(func(i int) int { return i + 1 }), 2), call2(func(s ...string) int { return len(s) }), len(mk[B](3)), cap(mk[[]string](1)), mk2[chan int]())
	fmt.Println(string(app(B("x"), "yz")), string(app2("q")), string(app2([]byte("w"))), cp(make([]byte, 2), "abc"), lit[[]int](), lit2[M](), lit3[struct{ a, b int }]())
	fmt.Println(ln("abc"), ln([4]int{}), ln((*[5]int)(nil)), cpp([]int{}), cpp(make(chan int, 2)), der(new(3)), clr(M{"a": 1}), clr([]string{"a"}), conv([]rune{'é'}), conv2("a"), mm(2), mm("x"), cmp([2]int{1}, [2]int{1}), ptrm[C](4), fld(&C{9}))
	n := map[string]int{"a": 1}
	del(n)
	fmt.Println(n)
}
