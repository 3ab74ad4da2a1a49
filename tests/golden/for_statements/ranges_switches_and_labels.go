// What range, switch, select and labels evaluate, how often, and where they go on.
package main

import "fmt"

type Tree[K any, V any] struct {
	l, r *Tree[K, V]
	k    K
	v    V
}

func (t *Tree[K, V]) walk(y func(K, V) bool) bool {
	return t == nil || t.l.walk(y) && y(t.k, t.v) && t.r.walk(y)
}
func (t *Tree[K, V]) Walk(y func(K, V) bool) { t.walk(y) }
func xor[S ~[]byte](s S) (r byte) {
	for _, b := range s {
		r ^= b
	}
	return
}
func sum[C ~chan E | ~<-chan E, E ~int](c C) (s E) {
	for v := range c {
		s += v
	}
	return
}

type A [3]int

func t(s string) bool { fmt.Print(s, " "); return true }
func ts[P any](x any) int {
	switch x.(type) {
	case P:
		return 0
	case string:
		return 1
	case []P:
		return 2
	case []byte:
		return 3
	default:
		return 4
	}
}
func deferred() (r int) {
	defer func() { r *= 7 }()
	return 6
}
func named() (a, b int, err error) {
	defer func(x int) { b = x + a }(a)
	a, b = 1, 2
	return b, a, nil
}

func main() {
	var key string
	var val any
	m := map[string]int{"mon": 0}
	for key, val = range m {
	}
	fmt.Println(key, val, m[key])
	fibo := func(yield func(x int) bool) {
		f0, f1 := 0, 1
		for yield(f0) {
			f0, f1 = f1, f0+f1
		}
	}
	for x := range fibo {
		if x >= 1000 {
			break
		}
		fmt.Print(x, " ")
	}
	fmt.Println()
	tr := &Tree[string, int]{&Tree[string, int]{k: "a", v: 1}, nil, "b", 2}
	for k, v := range tr.Walk {
		fmt.Print(k, v, " ")
	}
	fmt.Println(xor([]byte{1, 2, 4}))
	c := make(chan int, 3)
	c <- 1
	c <- 2
	close(c)
	fmt.Println(sum(c), sum((<-chan int)(c)))
	var prints []func()
	for i := 0; i < 5; i++ {
		prints = append(prints, func() { fmt.Print(i, " ") })
		i++
	}
	for _, p := range prints {
		p()
	}
	fmt.Println(ts[string]("foo"), ts[byte]([]byte{}), ts[int](1.5), ts[any](nil), ts[error](fmt.Errorf("")))
	fmt.Println(deferred())
	fmt.Println(named())
	// range evaluation once
	calls := 0
	f := func() A { calls++; return A{1, 2, 3} }
	g := func() *A { calls++; return &A{4, 5, 6} }
	for i := range f() {
		_ = i
	}
	for range g() {
	}
	for i, v := range g() {
		_, _ = i, v
	}

	for range len(f()) {
	}
	fmt.Println(calls)
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 30
		fmt.Print(i, v, " ")
	}
	for i := range arr {
		arr[2] = 31
		fmt.Print(arr[i], " ")
	}
	sl := arr[:]
	for i, v := range sl {
		sl[2] = 40 + i
		sl = append(sl, 1)
		fmt.Print(v, " ")
	}
	fmt.Println(len(sl))
	for i, r := range "a\xffé\xe6\x97" {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	var u8 uint8
	for u8 = range 200 {
	}
	fmt.Println(u8)
	for i := range int8(3) {
		fmt.Printf("%T%v ", i, i)
	}
	for i := range 'c' {
		fmt.Printf("%T ", i)
		break
	}
	nn := -3
	for range nn {
		fmt.Print("never")
	}
	mm := map[int]bool{}
	for i := range 10 {
		mm[i] = true
	}
	cnt := 0
	for i := range mm {
		delete(mm, (i+1)%10)
		delete(mm, i)
		cnt++
	}
	fmt.Println(cnt >= 5, len(mm))
	// left operands evaluated each iteration
	idx := 0
	pos := func() int { idx++; return idx - 1 }
	var out [3]int
	for out[pos()] = range 3 {
	}
	fmt.Println(out, idx)
	// labels
outer:
	for i := range 3 {
		switch {
		case i == 1:
			continue outer
		case i == 2:
			break outer
		}
		select {
		default:
			if i == 0 {
				break
			}
		}
		fmt.Print("i", i, " ")
	}
	fmt.Println()
	// switch eval
	switch x := 5; {
	default:
		fmt.Print("d ")
		fallthrough
	case t("a") && x == 6:
		fmt.Print("fell ")
	case t("b") && x == 7:
	}
	switch t("tag") {
	case t("1") && false, t("2"):
		fmt.Println("two")
	case t("never"):
	}
	switch f := func() int { fmt.Print("once "); return 2 }; f() {
	case 1, 3:
	case 2.0:
		fmt.Println("2")
	}
	var e any = 3
	switch e {
	case 3.0:
	case int8(3):
	case 3:
		fmt.Println("int 3")
	}
	switch x := e.(type) {
	case int, string:
		fmt.Printf("%T %v\n", x, x)
	}
	type B bool
	var b B
	switch {
	case !bool(b):
		fmt.Println("B")
	}
	switch b {
	case false:
		fmt.Println("false B")
	}
	// goto
	i := 0
L:
	if i < 3 {
		i++
		goto L
	}
	fmt.Println(i)
	func() {
		defer fmt.Println("x")
		for i := 0; i <= 3; i++ {
			defer fmt.Print(i, " ")
		}
	}()
	var ch chan int
	select {
	case ch <- func() int { fmt.Print("evaluated "); return 1 }():
	case v, ok := (<-c):
		fmt.Println(v, ok)
	}
	var a []int
	ff := func() int { fmt.Print("never "); return 0 }
	select {
	case a[ff()] = <-ch:
	default:
		fmt.Println("default")
	}

	{
	}
	{

	}
	if i := 1; i > 2 {
	} else if j := i * 2; j > 3 {
	} else {
		fmt.Println(i, j)
	}
}
