// The two phases of an assignment with operands that it assigns itself; operations; what is shared afterwards.
package main

import "fmt"

type T struct{ x, y int }
type L []L

var tr []string

func r[V any](n string, v V) V { tr = append(tr, n); return v }
func show()                    { fmt.Println(tr); tr = nil }

func incd[P ~int8 | ~float32 | ~complex128](p P, q *P, m map[string]P) (P, P, P) {
	p++
	*q--
	m["a"]++
	return p, *q, m["a"]
}

func main() {
	// incdec
	var pp **int = new(new(4))
	**pp++
	*(*pp)++
	fmt.Println(**pp)
	m := map[T]map[string]uint8{{1, 2}: {"a": 255}}
	m[T{1, 2}]["a"]++
	m[T{1, 2}]["b"]--
	fmt.Println(m)
	a := [3][2]int{}
	a[r("i", 1)][r("j", 1)]++
	(a[2])[0]--
	show()
	fmt.Println(a)
	fmt.Println(incd(int8(127), new(int8(-128)), map[string]int8{}))
	fmt.Println(incd(float32(.5), new(float32(1)), map[string]float32{"a": 2}))
	fmt.Println(incd(1i, new(2i), nil2()))
	// assignment example
	x := []int{1, 2, 3}
	i := 0
	i, x[i] = 1, 2
	fmt.Println(i, x)
	i = 0
	x[i], i = 2, 1
	fmt.Println(i, x)
	x[0], x[0] = 1, 2
	fmt.Println(x)
	func() {
		defer func() { fmt.Println(recover(), x) }()
	}()
	j := 3
	func() {
		defer func() { fmt.Println(recover(), x) }()
		x[1], x[j] = 4, 5
	}()
	var p *T
	func() {
		defer func() { fmt.Println(recover(), x) }()
		x[2], p.x = 6, 7
	}()
	i = 2
	x = []int{3, 5, 7}
	for i, x[i] = range x {
		break
	}
	fmt.Println(i, x)
	var s1 = []int{1, 2, 3}
	var s2 = s1
	s1 = s1[:1]
	s2[0] = 42
	fmt.Println(s1, s2)
	// swaps via aliasing
	arr := [3]int{1, 2, 3}
	arr, arr[0] = [3]int{7, 8, 9}, arr[2]
	fmt.Println(arr)
	pa := &arr
	pa[0], pa, pa[1] = 50, &[3]int{}, 60
	fmt.Println(arr, *pa)
	t := T{1, 2}
	t, t.x = T{5, 6}, t.y
	fmt.Println(t)
	t.x, t = t.y, T{t.x, t.x}
	fmt.Println(t)
	pt := &t
	pt.x, pt, pt.y = 100, &T{}, 200
	fmt.Println(t, *pt)
	mm := map[string]int{"a": 1}
	mm["a"], mm = 2, map[string]int{"z": 26}
	fmt.Println(mm)
	mo := mm
	mm["z"], mm["y"], mm = mm["y"], mm["z"], nil
	fmt.Println(mo, mm == nil)
	sl := [][]int{{1, 2}, {3, 4}}
	sl[0], sl[0][0] = sl[1], 100
	fmt.Println(sl)
	k := 0
	k, sl[k][k], sl[k] = 1, 7, []int{k, k}
	fmt.Println(k, sl)
	f := func() (int, *T, map[string]int) { k = 0; return 9, pt, mo }
	sl[k][0], pt, mo = f()
	fmt.Println(sl, pt == nil, mo)
	// op=
	sl[r("a", 0)][r("b", 1)] *= r("c", 3)
	r("m", mo)[r("k", "q")] += r("v", 3)
	*r("p", pt) = T{r("x", 1), r("y", 2)}
	r("p", pt).x -= r("z", 5)
	show()
	fmt.Println(sl, mo, *pt)
	st := "a"
	st += st + st
	mo2 := map[string]string{}
	mo2["x"] += "y"
	mo2["x"] += mo2["x"]
	fmt.Println(st, mo2)
	b := 0b1111
	b &^= 1 << 2
	b ^= 0xf0
	b |= 1 << 10
	b %= 1000
	b <<= uint8(2)
	b >>= int64(1)
	fmt.Println(b)
	var any1 any = 1 < 2
	var i8 int8 = 'a'
	any1, i8 = 'x', 3.0
	fmt.Printf("%T %v\n", any1, i8)
	any1 = 2.0
	fmt.Printf("%T\n", any1)
	_ = 1 << 3
	_, _ = 'a', any1
	// interface holding struct assignment
	var l L
	l = append(l, l, L{nil})
	l[0] = l
	fmt.Println(len(l), len(l[0]))
	c := make(chan int, 3)
	c <- 1
	c <- 2
	(k) = <-c
	(x[0]), (k) = <-c, 5
	close(c)
	var ok2 any
	k, ok2 = <-c
	(mm), (ok2) = map[string]int{}, ok2
	fmt.Println(k, ok2, x)
	var e error
	_, e = fmt.Sscan("z", &k)
	fmt.Println(e != nil)
	var one, two, three rune
	one, two, three = '一', '二', '三'
	fmt.Println(one, two, three)
	var z struct{}
	z, z = struct{}{}, z
	var za [0]int
	za, k = [0]int{}, 3
	fmt.Println(z, za, k)
	g := func() { k = 1 }
	g, k = func() { k = 2 }, 10
	g()
	fmt.Println(k)
}

func nil2() map[string]complex128 { return map[string]complex128{} }
